import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "@/lib/units/decimal";
import { parseExactly } from "@/lib/units/exact-json";

test("numbers keep the text they were written in", () => {
  const { a, b } = parseExactly('{"a": 0.12345678901234567890123, "b": -1.5E+2}') as Record<string, Decimal>;
  expect(a!.toFixed()).toBe("0.12345678901234567890123");
  expect(b!.toFixed()).toBe("-150");
});

test("strings that look like numbers, marks or keys stay strings", () => {
  const text = String.raw`{"n1":"n1","s":"12","q\"uote: 5":"a \"7\" \\","e":"\u00e9 1","list":["n","s",""]}`;
  expect(parseExactly(text)).toEqual(JSON.parse(text));
});

test("everything but numbers is what JSON.parse makes of it", () => {
  const digitsOf = (_key: string, each: unknown) => (typeof each === "number" ? String(each) : each);
  const whole = fc
    .jsonValue({ depthSize: "medium" })
    .map((value) => JSON.stringify(value, (_key, each) => (typeof each === "number" ? Math.trunc(each % 1000) : each)));
  fc.assert(
    fc.property(whole, (text) => {
      const expected = JSON.parse(JSON.stringify(JSON.parse(text), digitsOf));
      expect(JSON.parse(JSON.stringify(parseExactly(text)))).toEqual(expected);
    }),
  );
});

test("a mark of byte order is no text", () => {
  expect(parseExactly("\uFEFF{}")).toEqual({});
});

test.each(["", "{", "[1,]", '{"a":NaN}', "{'a':1}", "01", "1 2", '{"a":1}x', "Infinity", "+1", ".5", "1."])(
  "%j is refused as JSON refuses it",
  (text) => {
    expect(() => parseExactly(text)).toThrow(SyntaxError);
  },
);

test("a bare number is a Decimal too", () => {
  expect(Decimal.isDecimal(parseExactly("5"))).toBe(true);
});
