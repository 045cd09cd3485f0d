import fc from "fast-check";
import { expect, test } from "vitest";
import { apart } from "@/lib/imports/apart";
import { decimal } from "@/lib/units/decimal";

test.each([
  ["12340", "12,340", "0.00"],
  ["12340", "12,343", "-3.00"],
  ["1234.50", "$1,234.49", "0.01"],
  ["1234.5", "1234.5", "0.00"],
  ["-20.00", "-$20", "0.00"],
  ["-20.00", "20", "-40.00"],
  ["9007199254740993.01", "9007199254740993.00", "0.01"],
])("%s in the file and %s typed are %s apart", (file, typed, expected) => expect(apart(file, typed)).toBe(expected));

test.each(["", "about 12", "1.234.5", "12.345", "1e5", "−"])("%j is no total yet", (typed) =>
  expect(apart("12", typed)).toBeUndefined(),
);

const cents = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }).map((whole) => decimal(whole).div(100));
test("is the difference, whatever the amounts", () => {
  fc.assert(
    fc.property(cents, cents, (file, typed) => {
      expect(apart(file.toFixed(2), typed.toFixed(2))).toBe(file.minus(typed).toFixed(2).replace("-0.00", "0.00"));
    }),
  );
});
