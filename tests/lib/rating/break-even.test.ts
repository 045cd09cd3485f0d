import { expect, test } from "vitest";
import { breakEvenOdds, contributionAt } from "@/lib/rating/break-even";
import { decimal } from "@/lib/units/decimal";

const d = decimal;
const basis = {
  projectedClaims: d("558.33"),
  fixed: d("36.20"),
  expenseShare: d("0.036"),
  memberMonths: d(40_944),
  strandedAdmin: d("14.48"),
};

test("the workbench: relief from released to quoted pays only above 68 %", () => {
  const before = contributionAt(d("579.88").times("1.094"), basis);
  const after = contributionAt(d("623.37"), basis);
  expect([before, after].map((dollars) => dollars.div(1000).toFixed(0))).toEqual(["1290", "855"]);
  expect(breakEvenOdds(d("0.45"), { before, after })?.times(100).toFixed(0)).toBe("68");
});

test.each<[string, string, string, string | null, string]>([
  ["0.9", "100", "50", null, "more than certainty would be needed"],
  ["0.5", "100", "50", "1", "only certainty would do"],
  ["0.5", "100", "0", null, "nothing is left to win"],
  ["0.5", "100", "-10", null, "keeping it costs money"],
  ["0.5", "100", "100", "0.5", "no relief, no rise"],
])("odds %s, %s before and %s after: %s, %s", (odds, before, after, needed) => {
  expect(breakEvenOdds(d(odds), { before: d(before), after: d(after) })?.toFixed() ?? null).toBe(needed);
});
