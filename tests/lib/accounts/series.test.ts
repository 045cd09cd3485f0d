import { expect, test } from "vitest";
import { isPreliminary, type MonthFigures, ratiosOf } from "@/lib/accounts/series";
import { monthsThrough } from "@/lib/units/day";

const months = (count: number, figures: (index: number) => Partial<MonthFigures>): MonthFigures[] =>
  monthsThrough("2026-10-01", count).map((month, index) => ({
    month,
    members: 1000,
    contracts: 480,
    premium: "0",
    claims: "0",
    fees: "0",
    targetFees: "0",
    ...figures(index),
  }));

test("LR is the claims of twelve months over their premium, never an average of monthly ratios", () => {
  const uneven = months(12, (index) =>
    index === 0 ? { premium: "100", claims: "300" } : { premium: "1000", claims: "900" },
  );
  expect(ratiosOf(uneven, "2026-11-23").at(-1)?.lossRatio).toBeCloseTo((300 + 11 * 900) / (100 + 11 * 1000), 12);
});

test("there is no LR before twelve insured months are there, nor across months without premium", () => {
  const young = ratiosOf(
    months(11, () => ({ premium: "10", claims: "9" })),
    "2026-11-23",
  );
  expect(young.every(({ lossRatio }) => lossRatio === null)).toBe(true);
  const converted = months(14, (index) =>
    index < 13 ? { premium: "10", claims: "9" } : { fees: "5", targetFees: "5" },
  );
  expect(ratiosOf(converted, "2026-11-23").map(({ lossRatio }) => lossRatio)).toEqual([
    ...Array(11).fill(null),
    0.9,
    0.9,
    null,
  ]);
});

test("each window drops its oldest month", () => {
  const rising = months(13, (index) => ({ premium: "100", claims: index === 0 ? "1300" : "100" }));
  expect(
    ratiosOf(rising, "2026-11-23")
      .slice(-2)
      .map(({ lossRatio }) => lossRatio),
  ).toEqual([2, 1]);
});

test("fee adequacy is fees over target of the same month, and empty where nothing is targeted", () => {
  const fees = months(2, (index) => (index ? { fees: "97", targetFees: "100" } : {}));
  expect(ratiosOf(fees, "2026-11-23").map(({ feeAdequacy }) => feeAdequacy)).toEqual([null, 0.97]);
});

test.each([
  ["2026-08-01", false, "two months of run-out"],
  ["2026-09-01", true, "one month of run-out"],
  ["2026-10-01", true, "none"],
])("%s is preliminary: %s (%s)", (month, preliminary) => {
  expect(isPreliminary(month, "2026-11-23")).toBe(preliminary);
});
