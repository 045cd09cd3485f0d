import fc from "fast-check";
import { expect, test } from "vitest";
import { cellText, columnName, placeOf } from "@/lib/files/cell-text";
import type { NumberStyle } from "@/lib/files/number-style";

const said = (value: string, type?: string, style?: NumberStyle) => cellText({ type, style, value }, 1900);

test.each([
  ["1234.5600000000001", undefined, undefined, "1234.56"],
  ["0.30000000000000004", undefined, undefined, "0.3"],
  ["0.913", undefined, undefined, "0.913"],
  ["1E-7", undefined, undefined, "0.0000001"],
  ["-1.5E-8", undefined, undefined, "-0.000000015"],
  ["1.25E+22", undefined, undefined, "12500000000000000000000"],
  ["-5", undefined, undefined, "-5"],
  ["46388", undefined, "DAY", "2027-01-01"],
  ["-3", undefined, "DAY", "-3"],
  ["0.5", undefined, "TIME", "12:00:00"],
  ["46388.5", undefined, "TIME", "2027-01-01 12:00:00"],
  ["12345678", undefined, { zeros: "00-0000000" }, "01-2345678"],
  ["1", "b", undefined, "TRUE"],
  ["0", "b", undefined, "FALSE"],
  ["#N/A", "e", undefined, "#N/A"],
  ["2027-01-01T00:00:00", "d", undefined, "2027-01-01"],
  ["a_x000D_b_x263A_", "s", undefined, "a\rb☺"],
  ["007", "str", undefined, "007"],
  ["", undefined, "DAY", ""],
  ["odd", undefined, undefined, "odd"],
  ["1.7976931348623157E+308", undefined, undefined, `17976931348623157${"0".repeat(292)}`],
] as const)("%s of type %s and style %s says %s", (value, type, style, text) =>
  expect(said(value, type, style)).toBe(text),
);

test("a number of fifteen digits is kept to the last, and never with an exponent", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 }), (number) => {
      const text = said(String(number));
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(Number(number.toPrecision(15)));
    }),
  );
});

test.each([
  ["A1", 0],
  ["Z9", 25],
  ["AA10", 26],
  ["XFD1048576", 16_383],
  ["7", undefined],
  ["", undefined],
  ["ABCD1", undefined],
])("%s stands at place %s", (name, place) => expect(placeOf(name)).toBe(place));

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
] as const)("column %i is %s", (place, name) => expect(columnName(place)).toBe(name));
