import { expect, test } from "vitest";
import { aggregateLines } from "@/lib/rating/asc/aggregate";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";

const d = decimal;
const base = {
  corridor: d("1.25"),
  minimum: d("0.95"),
  premium: d("4.65"),
  contractsByMonth: [],
  eligibleClaims: null,
};
const expectedAt = (pepm: string) => ({ pepm: d(pepm), annual: d(0), pmpm: d(0) });
const settled = (changes: object) => {
  const sheet = new Sheet();
  const outcome = aggregateLines(sheet, { ...base, ...changes }, expectedAt("200"), d(100));
  return { ...outcome, recovery: sheet.lines.find(({ id }) => id === "G5")?.value };
};

test("a published explainer: $200 × 1.25 × 100 employees is $25,000 a month", () => {
  const { factor, annual, minimum } = settled({});
  expect([factor, annual.div(12), minimum].map((value) => value.toFixed())).toEqual(["250", "25000", "285000"]);
});

test("the attachment follows enrolment month by month, down to its minimum", () => {
  const months = (contracts: number) => Array.from({ length: 12 }, () => d(contracts));
  expect(settled({ contractsByMonth: months(110) }).inForce.toFixed()).toBe("330000");
  expect(settled({ contractsByMonth: months(97) }).inForce.toFixed()).toBe("291000");
  expect(settled({ contractsByMonth: months(80) }).inForce.toFixed()).toBe("285000");
});

test.each([
  ["310000", "10000", "claims above the attachment are paid back"],
  ["300000", "0", "at the attachment nothing is due"],
  ["290000", "0", "and nothing below it"],
])("eligible claims of %s recover %s: %s", (eligible, recovery) => {
  expect(settled({ eligibleClaims: d(eligible) }).recovery).toBe(recovery);
});
