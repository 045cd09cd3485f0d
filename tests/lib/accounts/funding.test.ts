import { expect, test } from "vitest";
import { type AccountFunding, fundingOf, medicalFundingOf } from "@/lib/accounts/funding";
import { asc, included, term } from "./cases";

const medical = (on = term()) => ({ coverage: "MEDICAL" as const, term: on });
const dental = (on = term({ priceBasis: "TIER" })) => ({ coverage: "DENTAL" as const, term: on });
type Lines = Parameters<typeof fundingOf>[0];

test.each([
  [[medical()], "INSURED", "one insured line"],
  [[medical(asc())], "ASC", "one ASC line"],
  [[medical(asc()), dental()], "SPLIT", "ASC medical with insured dental"],
  [[medical(asc()), dental(included())], "ASC", "dental inside the fee splits nothing"],
  [[medical(), medical(asc())], "SPLIT", "an insured HMO beside an ASC PPO"],
  [[], undefined, "nothing in force"],
] as [Lines, AccountFunding | undefined, string][])("%o is %s (%s)", (lines, expected) =>
  expect(fundingOf(lines)).toBe(expected),
);

test("the medical lines have a funding of their own", () => {
  expect(medicalFundingOf([medical(asc()), dental()])).toBe("ASC");
  expect(medicalFundingOf([dental()])).toBeUndefined();
});
