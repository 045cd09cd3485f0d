import fc from "fast-check";
import { expect, test } from "vitest";
import { clockOf, type Pause } from "@/lib/requests/clock";
import { addBusinessDays, businessDaysBetween, rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";

const asked = "2026-11-02" as Day;
const clock = (today: Day, pauses: Pause[] = [], more: { dueOn?: Day; endedOn?: Day } = {}) =>
  clockOf({ askedOn: asked, dueOn: "2026-11-09", endedOn: null, pauses, ...more }, today);

test.each([
  ["2026-11-02", [], { used: 0, allowed: 5, waited: 0, late: 0, dueOn: "2026-11-09" }, "the day it is asked"],
  ["2026-11-04", [], { used: 2, late: 0 }, "two business days later"],
  ["2026-11-08", [], { used: 4, late: 0 }, "over the weekend it stands"],
  ["2026-11-09", [], { used: 5, late: 0 }, "due today is not late"],
  ["2026-11-12", [], { used: 7, late: 2 }, "Veterans Day is no business day"],
  ["2026-11-12", [["2026-11-04", null]], { used: 2, waited: 5, late: 0, dueOn: "2026-11-17" }, "stopped"],
  ["2026-11-12", [["2026-11-04", "2026-11-06"]], { used: 5, waited: 2, late: 0, dueOn: "2026-11-12" }, "and resumed"],
  ["2026-11-13", [["2026-11-04", "2026-11-06"]], { used: 6, waited: 2, late: 1 }, "late after it was resumed"],
  ["2026-11-04", [["2026-11-04", "2026-11-04"]], { used: 2, waited: 0 }, "resumed the same day"],
  [
    "2026-11-13",
    [
      ["2026-11-03", "2026-11-04"],
      ["2026-11-04", "2026-11-05"],
    ],
    { used: 6, waited: 2, late: 1 },
    "two pauses, one after the other, count no day twice",
  ],
] as [Day, [Day, Day | null][], object, string][])("on %s, paused %j: %j (%s)", (today, pauses, expected) =>
  expect(
    clock(
      today,
      pauses.map(([fromOn, toOn]) => ({ fromOn, toOn })),
    ),
  ).toMatchObject(expected),
);

test("over, it stands still, whatever was still owed", () =>
  expect(clock("2026-12-31", [{ fromOn: "2026-11-05", toOn: null }], { endedOn: "2026-11-06" })).toMatchObject({
    used: 3,
    waited: 1,
    waiting: false,
  }));

const story = fc.record({
  allowed: fc.integer({ min: 0, max: 15 }),
  age: fc.integer({ min: 0, max: 60 }),
  cuts: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
});
/** Pauses one after another, the last of them open where their ends are odd in number. */
function told({ allowed, age, cuts }: { allowed: number; age: number; cuts: number[] }) {
  const days = [...cuts].sort((a, b) => a - b).map((cut) => addDays(asked, Math.min(cut, age)));
  const pauses: Pause[] = [];
  for (let at = 0; at < days.length; at += 2) pauses.push({ fromOn: days[at]!, toOn: days[at + 1] ?? null });
  const today = addDays(asked, age);
  return { given: { askedOn: asked, dueOn: addBusinessDays(asked, allowed), endedOn: null, pauses }, today };
}

test("no business day is lost or counted twice, and it is late exactly once its moved day is over", () => {
  fc.assert(
    fc.property(story, (one) => {
      const { given, today } = told(one);
      const { used, allowed, waited, late, dueOn } = clockOf(given, today);
      expect(allowed).toBe(one.allowed);
      expect(used + waited).toBe(businessDaysBetween(asked, today));
      expect(late > 0).toBe(rollBack(today) > dueOn);
    }),
  );
});

test("while it waits its age does not grow", () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 0, max: 20 }), (one, more) => {
      const { given, today } = told({ ...one, cuts: one.cuts.length % 2 ? one.cuts : [...one.cuts, 0] });
      expect(clockOf(given, addDays(today, more)).used).toBe(clockOf(given, today).used);
    }),
  );
});
