import fc from "fast-check";
import { expect, test } from "vitest";
import { ageOf, byUrgency, isOverdue } from "@/lib/promises/age";
import { addDays } from "@/lib/units/day";

const today = "2026-11-23";
const made = (days: number, more = {}) => ({
  madeOn: addDays(today, -days),
  dueOn: null,
  keptOn: null,
  droppedOn: null,
  ...more,
});

test.each([
  [made(4), 4],
  [made(0), 0],
  [made(10, { keptOn: addDays(today, -7) }), 3],
  [made(10, { droppedOn: addDays(today, -9) }), 1],
])("%o is %i days old", (promise, days) => {
  expect(ageOf(promise, today)).toBe(days);
});

test.each([
  [made(4, { dueOn: addDays(today, -1) }), true],
  [made(4, { dueOn: today }), false],
  [made(40), false],
  [made(4, { dueOn: addDays(today, -1), keptOn: today }), false],
])("%o is overdue: %s", (promise, late) => {
  expect(isOverdue(promise, today)).toBe(late);
});

test("open before ended, overdue before open, the oldest first among those without a day", () => {
  const list = [
    made(1, { keptOn: today }),
    made(2),
    made(9),
    made(3, { dueOn: addDays(today, 5) }),
    made(3, { dueOn: addDays(today, -5) }),
    made(8, { droppedOn: addDays(today, -2) }),
  ];
  const order = [...list].sort(byUrgency(today));
  expect(order.map((promise) => list.indexOf(promise))).toEqual([4, 3, 2, 1, 0, 5]);
});

test("the order is one, whatever it began as", () => {
  const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
  const promise = fc.record({
    madeOn: day,
    dueOn: fc.option(day),
    keptOn: fc.option(day),
    droppedOn: fc.constant(null),
  });
  const compare = byUrgency(today);
  fc.assert(
    fc.property(promise, promise, (a, b) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
    }),
  );
});
