import fc from "fast-check";
import { expect, test } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay, rollBack } from "@/lib/units/business-days";
import { addDays, dayOf } from "@/lib/units/day";

test.each([
  ["2026-10-03", "2026-10-02", "a Saturday: 90 days before 2027-01-01"],
  ["2026-09-07", "2026-09-04", "Labor Day, and the weekend before it"],
  ["2026-11-26", "2026-11-25", "Thanksgiving"],
  ["2026-10-02", "2026-10-02", "a business day stays"],
])("%s rolls back to %s (%s)", (day, expected) => expect(rollBack(day)).toBe(expected));

test("business days step over Thanksgiving and the weekend", () => {
  expect(addBusinessDays("2026-11-25", 2)).toBe("2026-11-30");
  expect(addBusinessDays("2026-11-30", -2)).toBe("2026-11-25");
  expect(businessDaysBetween("2026-11-25", "2026-11-30")).toBe(2);
});

const someDay = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }).map(dayOf);

test("rolling lands on a business day at most four days earlier", () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const rolled = rollBack(day);
      expect(isBusinessDay(rolled) && rolled <= day && rolled >= addDays(day, -4)).toBe(true);
    }),
  );
});

test("counting business days undoes adding them", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
      expect(businessDaysBetween(day, addBusinessDays(day, count))).toBe(count);
    }),
  );
});
