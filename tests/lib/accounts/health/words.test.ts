import { expect, test } from "vitest";
import { change, dayInFigures, dayInWords, percent } from "@/lib/accounts/health/words";
import { decimal } from "@/lib/units/decimal";

test("a year is said only when it is another", () => {
  expect([dayInWords("2026-12-03", "2026-11-23"), dayInWords("2027-01-09", "2026-11-23")]).toEqual([
    "Dec 3",
    "Jan 9, 2027",
  ]);
  expect([dayInFigures("2026-12-31", "2026-11-23"), dayInFigures("2027-12-31", "2026-11-23")]).toEqual([
    "12/31",
    "12/31/27",
  ]);
});

test("changes carry their sign, a true minus", () => {
  expect([change(decimal("0.109")), change(decimal("-0.018")), percent(decimal("0.9244"))]).toEqual([
    "+10.9%",
    "−1.8%",
    "92.4%",
  ]);
});
