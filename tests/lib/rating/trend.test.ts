import { expect, test } from "vitest";
import { trendFactor, trendMonths } from "@/lib/rating/trend";
import { decimal } from "@/lib/units/decimal";

const span = (start: string, months: number) => ({ start, months: decimal(months) });

test.each([
  ["2025-07", 12, "2027-01", 12, "18", "FI-1"],
  ["2026-01", 12, "2027-07", 12, "18", "FI-2 current"],
  ["2025-01", 12, "2027-07", 12, "30", "FI-2 prior"],
  ["2025-08", 12, "2027-01", 12, "17", "FI-3"],
  ["2025-10", 9, "2027-01", 12, "16.5", "a short period"],
  ["2025-07", 12, "2027-01", 18, "21", "an 18-month guarantee costs three months more"],
  ["2022-12", 12, "2024-07", 12, "19", "a published worksheet"],
  ["2021-12", 12, "2024-07", 12, "31", "the same, prior period"],
  ["2013-08", 12, "2015-01", 12, "17", "a county's renewal"],
])("from %s over %i to %s over %i: %s months, %s", (start, length, effective, rating, months) => {
  expect(trendMonths(span(start, length), span(effective, rating)).toFixed()).toBe(months);
});

test.each([
  ["0.085", "18", "COMPOUND", "1.130172"],
  ["0.082", "17", "COMPOUND", "1.118121"],
  ["0.082", "17", "SIMPLE", "1.116167"],
  ["0.08", "17", "SIMPLE", "1.113333"],
  ["0.1013", "20", "COMPOUND", "1.174472"],
  ["0.1003", "23", "COMPOUND", "1.201055"],
  ["0.1073", "35", "COMPOUND", "1.346192"],
  ["0.1136", "23", "COMPOUND", "1.229035"],
  ["-0.02", "12", "COMPOUND", "0.980000"],
] as const)("%s over %s months, %s: %s", (annual, months, method, factor) => {
  expect(trendFactor(decimal(annual), decimal(months), method).toFixed(6)).toBe(factor);
});

test("a published factor that its own annual trend does not give stays ungiven", () => {
  expect(trendFactor(decimal("0.1"), decimal(35)).toFixed(4)).toBe("1.3205");
  expect(trendFactor(decimal("0.1"), decimal(35)).toFixed(4)).not.toBe("1.3235");
});
