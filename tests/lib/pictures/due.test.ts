import fc from "fast-check";
import { expect, test } from "vitest";
import { beginsAfter, picturesDue, weekOf } from "@/lib/pictures/due";
import { addDays } from "@/lib/units/day";

test.each([
  ["2026-11-23", "2026-11-23", "a Monday files under itself"],
  ["2026-11-29", "2026-11-23", "a Sunday ends its week"],
  ["2027-01-01", "2026-12-28", "across years"],
])("%s belongs to the week of %s (%s)", (day, monday) => expect(weekOf(day)).toBe(monday));

const due = (...of: Parameters<typeof picturesDue>) =>
  picturesDue(...of).map(({ kind, takenOn }) => `${kind} ${takenOn}`);

test.each<[Parameters<typeof picturesDue>[0], string, string[], string]>([
  [{ WEEK: "2026-11-16", MONTH: "2026-10-31" }, "2026-11-22", [], "nothing new on a Sunday"],
  [{ WEEK: "2026-11-16", MONTH: "2026-10-31" }, "2026-11-23", ["WEEK 2026-11-23"], "a Monday as it begins"],
  [{ WEEK: "2026-11-30", MONTH: "2026-10-31" }, "2026-11-30", [], "a month not before its last day is over"],
  [{ WEEK: "2026-11-30", MONTH: "2026-10-31" }, "2026-12-01", ["MONTH 2026-11-30"], "a month the day after"],
  [
    { WEEK: "2026-05-18", MONTH: "2026-04-30" },
    "2026-06-02",
    ["WEEK 2026-05-25", "MONTH 2026-05-31", "WEEK 2026-06-01"],
    "what was missed, in the order of its moments",
  ],
  [{}, "2026-11-24", ["WEEK 2026-11-23"], "of a new book, not the week before its first account"],
])("after %o on %s: %o (%s)", (last, today, expected) => expect(due(last, "2026-11-17", today)).toEqual(expected));

test("however often it is asked on the way, each picture is due once and in order", () => {
  const start = "2026-01-07";
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), (waits) => {
      const taken: string[] = [];
      const last: Parameters<typeof picturesDue>[0] = {};
      let today = start;
      for (const wait of waits) {
        today = addDays(today, wait);
        for (const picture of picturesDue(last, start, today)) {
          taken.push(`${beginsAfter(picture)} ${picture.kind} ${picture.takenOn}`);
          last[picture.kind] = picture.takenOn;
        }
      }
      const atOnce = picturesDue({}, start, today).map((each) => `${beginsAfter(each)} ${each.kind} ${each.takenOn}`);
      expect(taken).toEqual(atOnce);
      expect(taken.map((each) => each.slice(0, 10))).toEqual(taken.map((each) => each.slice(0, 10)).sort());
    }),
  );
});
