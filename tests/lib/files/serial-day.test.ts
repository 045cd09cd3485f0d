import fc from "fast-check";
import { expect, test } from "vitest";
import { daySerial, serialDay, serialTime } from "@/lib/files/serial-day";
import { addDays } from "@/lib/units/day";

test.each([
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, undefined],
  [61, 1900, "1900-03-01"],
  [46388, 1900, "2027-01-01"],
  [44926, 1904, "2027-01-01"],
  [0, 1904, "1904-01-01"],
  [0, 1900, undefined],
  [-1, 1900, undefined],
  [2958465, 1900, "9999-12-31"],
  [2958466, 1900, undefined],
  [46388.354166666664, 1900, "2027-01-01 08:30:00"],
  [46387.9999999, 1900, "2027-01-01"],
] as const)("%d since %d is %s", (serial, epoch, day) => expect(serialDay(serial, epoch)).toBe(day));

test("a day goes out and comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays("1900-03-01", days);
      expect(serialDay(daySerial(day), 1900)).toBe(day);
    }),
  );
});

test("a share of a day is a time", () => expect(serialTime(0.75)).toBe("18:00:00"));
