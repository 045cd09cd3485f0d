import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import type { Products } from "@/lib/accounts/products";
import {
  noRule,
  type Rule,
  ruleFundings,
  ruleSegments,
  ruleText,
  type Touchable,
  touches,
} from "@/lib/strategies/rule";

const products = (held: string[] = []) =>
  Object.fromEntries(families.map((family) => [family, held.includes(family) ? "HELD" : "WHITESPACE"])) as Products;
const account: Touchable = {
  situs: "MA",
  segment: "NATIONAL",
  funding: "ASC",
  medicalFunding: "ASC",
  products: products(["DENTAL"]),
};

test.each<[Partial<Rule>, boolean]>([
  [{}, true],
  [{ states: ["MA", "NH"] }, true],
  [{ states: ["NH"] }, false],
  [{ segments: ["MAJOR"] }, false],
  [{ fundings: ["ASC"] }, true],
  [{ fundings: ["INSURED"] }, false],
  [{ holds: ["VISION", "DENTAL"] }, true],
  [{ holds: ["VISION"] }, false],
  [{ states: ["MA"], segments: ["NATIONAL"], holds: ["DENTAL"] }, true],
])("%j touches it: %s", (rule, is) => {
  expect(touches({ ...noRule, ...rule }, account)).toBe(is);
});

test("a split account is insured and self-funded, and one of no known state is in none", () => {
  const split = { ...account, funding: "SPLIT", medicalFunding: "SPLIT" };
  for (const funding of ruleFundings) expect(touches({ ...noRule, fundings: [funding] }, split)).toBe(true);
  expect(touches({ ...noRule, states: ["MA"] }, { ...account, situs: null })).toBe(false);
});

test("a rule reads as a sentence", () => {
  expect(ruleText(noRule)).toBe("Every account");
  expect(ruleText({ states: ["MA", "NH"], segments: ["MAJOR"], fundings: ["ASC"], holds: ["DENTAL"] })).toBe(
    "Accounts: Major, ASC, in MA, NH, with Dental",
  );
});

test("a rule that says more touches no account more", () => {
  const rule = fc.record({
    states: fc.subarray(["MA", "NH", "RI"]),
    segments: fc.subarray([...ruleSegments]),
    fundings: fc.subarray([...ruleFundings]),
    holds: fc.subarray([...families]),
  });
  fc.assert(
    fc.property(rule, fc.constantFrom("states", "segments", "fundings", "holds"), (given, key) => {
      if (touches(given, account)) expect(touches({ ...given, [key]: [] }, account)).toBe(true);
    }),
  );
});
