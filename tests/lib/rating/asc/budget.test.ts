import { expect, test } from "vitest";
import { budgetLines } from "@/lib/rating/asc/budget";
import { Sheet } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";
import { asc } from "@/tests/fixtures/rating/read";

const total = decimal("48408171.502039");

test("budget rates by tier, and COBRA on the rate as published", () => {
  const { rates, drift } = budgetLines(new Sheet(), total, asc().tiers, decimal("1.02"));
  expect(rates.map(({ rate, cobra }) => `${rate.toFixed(2)} ${cobra.toFixed(2)}`)).toEqual([
    "912.47 930.72",
    "1916.18 1954.50",
    "1688.06 1721.82",
    "2691.78 2745.62",
  ]);
  expect(drift.abs().lt(decimal(2400).times("0.005"))).toBe(true);
});

test("COBRA is said to be illustrative", () => {
  const sheet = new Sheet();
  budgetLines(sheet, total, asc().tiers, decimal("1.02"));
  const labels = sheet.lines.filter(({ id }) => id.startsWith("B5")).map(({ label }) => label);
  expect(labels).toHaveLength(4);
  for (const label of labels) expect(label).toMatch(/illustrative/);
});
