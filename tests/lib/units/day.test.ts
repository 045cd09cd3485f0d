import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as day from "@/lib/units/day";

test.each([
  ["2027-01-01", true, "an ordinary day"],
  ["2028-02-29", true, "a leap day"],
  ["2027-02-29", false, "no leap day that year"],
  ["2027-1-1", false, "days sort as text only when padded"],
  ["2027-01-01T00:00:00Z", false, "an instant is no day"],
])("%s is a day: %s (%s)", (text, expected) => expect(day.isDay(text)).toBe(expected));

test.each([
  ["2027-01-31", 1, "2027-02-28", "a short month takes its last day"],
  ["2027-03-31", -1, "2027-02-28", "backwards too"],
  ["2028-01-31", 1, "2028-02-29", "leap year"],
  ["2026-11-30", 14, "2028-01-30", "across years"],
])("%s plus %i months is %s (%s)", (from, months, expected) => expect(day.addMonths(from, months)).toBe(expected));

test.each([
  ["01-01", "2026-11-23", "2027-01-01", "next January"],
  ["01-01", "2027-01-01", "2028-01-01", "later than, never the day itself"],
  ["07-01", "2026-06-30", "2026-07-01", "still this year"],
  ["02-29", "2026-03-01", "2027-02-28", "a month too short"],
])("the next %s after %s is %s (%s)", (monthDay, after, expected) =>
  expect(day.nextOccurrence(monthDay, after)).toBe(expected),
);

describe("months", () => {
  test("end where they end", () => {
    expect(["2027-02-10", "2028-02-10", "2026-12-01"].map(day.endOfMonth)).toEqual([
      "2027-02-28",
      "2028-02-29",
      "2026-12-31",
    ]);
  });
  test("run up to the one asked for", () => {
    expect(day.monthsThrough("2027-02-14", 3)).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
  });
  test("the last full month is never the running one", () => {
    expect(["2026-11-01", "2026-11-30", "2027-01-15"].map(day.lastFullMonth)).toEqual([
      "2026-10-01",
      "2026-10-01",
      "2026-12-01",
    ]);
  });
});

const someDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map(day.dayOf);

test("days are counted as the calendar counts them, for eight hundred years", () => {
  let at = Date.UTC(1600, 0, 1);
  for (let each = "1600-01-01"; each < "2401-01-01"; each = day.addDays(each, 1)) {
    const date = new Date(at);
    if (day.dayOf(date) !== each || day.weekday(each) !== date.getUTCDay()) expect(each).toBe(day.dayOf(date));
    at += 86_400_000;
  }
  expect(day.daysBetween("1600-01-01", "2400-01-01")).toBe(292_194);
});

test("adding and counting days are inverse, in every time zone", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(day.daysBetween(from, day.addDays(from, days))).toBe(days);
      expect(day.dayOf(day.dateOf(from))).toBe(from);
      expect(day.monthsBetween(from, day.addMonths(from, days))).toBe(days);
    }),
  );
});

test("months end on the days the calendar has", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
      const end = day.endOfMonth(from);
      expect(day.isDay(end) && day.addDays(end, 1).endsWith("-01")).toBe(true);
      expect(day.isDay(day.addMonths(from, months))).toBe(true);
      expect(day.endOfMonth(`${from.slice(0, 4)}-02-01`)).toBe(day.addDays(`${from.slice(0, 4)}-03-01`, -1));
    }),
  );
  expect(["1900-02-01", "2000-02-01", "2100-02-01"].map(day.endOfMonth)).toEqual([
    "1900-02-28",
    "2000-02-29",
    "2100-02-28",
  ]);
});
