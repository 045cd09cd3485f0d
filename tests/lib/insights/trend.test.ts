import { expect, test } from "vitest";
import { byMonth, lineOf, type Taken } from "@/lib/insights/trend";

const taken = (asOfMonth: string, takenOn: string | null, incurredClaims = "89", earnedPremium = "100"): Taken => ({
  asOfMonth,
  takenOn,
  incurredClaims,
  earnedPremium,
  insuredPremium: "1200.50",
});

test("of two readings that close with a month the later stands, and today after any picture", () => {
  const months = byMonth([
    taken("2026-09-01", "2026-10-31", "90"),
    taken("2026-09-01", "2026-10-30", "80"),
    taken("2026-08-01", "2026-09-30"),
    taken("2026-10-01", null, "91"),
    taken("2026-10-01", "2026-11-30", "70"),
  ]);
  expect(months.map(({ asOfMonth, takenOn }) => [asOfMonth, takenOn])).toEqual([
    ["2026-08-01", "2026-09-30"],
    ["2026-09-01", "2026-10-31"],
    ["2026-10-01", null],
  ]);
});

test("a line has the metric of each month, and a gap where nothing stands below the line", () => {
  const months = [taken("2026-08-01", "2026-09-30"), taken("2026-09-01", null, "0", "0")];
  expect(lineOf("lossRatio", months)).toEqual([0.89, null]);
  expect(lineOf("insuredPremium", months)).toEqual([1200.5, 1200.5]);
});
