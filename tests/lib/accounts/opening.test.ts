import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBegin, renewsOn, yearsFrom } from "@/lib/accounts/opening";
import { addDays, addMonths, dayOf, firstOfMonth } from "@/lib/units/day";

test.each([
  ["2027-01-01", "2026-11-30", [["2027-01-01", "2027-12-31"]], "2028-01-01", "it has not begun"],
  ["2026-07-01", "2026-11-30", [["2026-07-01", "2027-06-30"]], "2027-07-01", "it is in its first year"],
  [
    "2025-01-01",
    "2026-01-01",
    [
      ["2025-01-01", "2025-12-31"],
      ["2026-01-01", "2026-12-31"],
    ],
    "2027-01-01",
    "its second begins today",
  ],
])("of %s, on %s, the years are %j and the renewal %s: %s", (startsOn, today, years, renewal) => {
  const found = yearsFrom(startsOn, today);
  expect(found).toEqual(years.map(([from, to]) => ({ from, to })));
  expect(renewsOn(found)).toBe(renewal);
});

const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }).map(dayOf);

test("years follow each other without a gap, and the renewal is the first of them after today", () =>
  fc.assert(
    fc.property(day, day, (anyDay, today) => {
      const startsOn = firstOfMonth(anyDay);
      const years = yearsFrom(startsOn, today);
      expect(years[0]?.from).toBe(startsOn);
      for (const [at, { from, to }] of years.entries()) {
        expect(addDays(to, 1)).toBe(addMonths(from, 12));
        if (at > 0) expect(addDays(years[at - 1]!.to, 1)).toBe(from);
      }
      const renewal = renewsOn(years);
      expect(renewal > today).toBe(true);
      if (years.length > 1) expect(addMonths(renewal, -12) <= today).toBe(true);
    }),
  ));

test("a contract begins neither in another age nor years ahead", () => {
  expect(mayBegin("2016-11-01", "2026-11-30")).toBe(false);
  expect(mayBegin("2016-12-01", "2026-11-30")).toBe(true);
  expect(mayBegin("2028-11-01", "2026-11-30")).toBe(true);
  expect(mayBegin("2029-01-01", "2026-11-30")).toBe(false);
});
