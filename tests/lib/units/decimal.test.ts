import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal, decimal, inFull, product, sum, toCents } from "@/lib/units/decimal";

test("a tenth is a tenth", () => {
  expect(sum(Array.from({ length: 10 }, () => decimal("0.1"))).eq(1)).toBe(true);
  expect(product([decimal("0.1"), decimal("3")]).toFixed()).toBe("0.3");
  expect([sum([]).toFixed(), product([]).toFixed()]).toEqual(["0", "1"]);
});

test("forty digits are carried", () => {
  expect(decimal(1).div(3).toFixed()).toBe(`0.${"3".repeat(40)}`);
});

test.each([
  ["967.965", "967.97", "half a cent goes up"],
  ["967.9649999", "967.96", "less than half goes down"],
  ["-3.205", "-3.21", "and away from zero below it"],
])("%s to the cent is %s: %s", (dollars, cents) => {
  expect(toCents(decimal(dollars)).toFixed(2)).toBe(cents);
});

test("in full is plain: no exponent, no minus before zero, and nothing lost", () => {
  expect(inFull(decimal("1e-12"))).toBe("0.000000000001");
  expect(inFull(decimal("-0"))).toBe("0");
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 30 }), (digits, scale) => {
      const value = new Decimal(`${digits}e-${scale}`);
      expect(decimal(inFull(value)).eq(value)).toBe(true);
    }),
  );
});
