import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "@/lib/units/decimal";
import { compounded } from "@/lib/units/power";

test.each([
  ["1.085", "18", "1.130172", "FI-1"],
  ["1.085", "30", "1.226237", "FI-2, prior period"],
  ["1.082", "17", "1.118121", "FI-3"],
  ["1.08", "16.5", "1.111623", "a short period ends on half a month"],
  ["1.1", "12", "1.100000", "a year is the factor itself"],
  ["1.1", "0", "1.000000", "no time, no growth"],
  ["1.1", "7.3", "1.059694", "any other number of months, by logarithm"],
])("%s over %s months is %s: %s", (base, months, factor) => {
  expect(compounded(decimal(base), decimal(months)).toFixed(6)).toBe(factor);
});

test("roots and logarithms agree to 35 digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 900, max: 1400 }), fc.integer({ min: 0, max: 120 }), (base, halves) => {
      const months = decimal(halves).div(2);
      const direct = decimal(base).div(1000).pow(months.div(12));
      expect(compounded(decimal(base).div(1000), months).minus(direct).abs().lt("1e-35")).toBe(true);
    }),
    { numRuns: 40 },
  );
});
