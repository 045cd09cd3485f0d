import { expect, test } from "vitest";
import { coverageNames, coverages, families, inOrder } from "@/lib/accounts/coverage";

test("the nine families are every coverage beyond medical, in the order of the pips", () => {
  expect([...families].sort()).toEqual(coverages.filter((coverage) => coverage !== "MEDICAL").sort());
  expect(families.slice(0, 4)).toEqual(["PHARMACY", "DENTAL", "VISION", "STOP_LOSS"]);
  expect(Object.keys(coverageNames).sort()).toEqual([...coverages].sort());
});

test("a record lists medical, then its stop-loss", () => {
  const listed = [{ coverage: "DENTAL" }, { coverage: "STOP_LOSS" }, { coverage: "MEDICAL" }] as const;
  expect([...listed].sort(inOrder).map(({ coverage }) => coverage)).toEqual(["MEDICAL", "STOP_LOSS", "DENTAL"]);
});
