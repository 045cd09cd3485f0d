import { expect, test } from "vitest";
import { decimal } from "@/lib/units/decimal";
import { inCents } from "@/lib/worksheets/in-cents";

test("what rounding leaves goes to the largest part", () => {
  const parts = [
    { name: "Large", dollars: decimal("2.004") },
    { name: "Small", dollars: decimal("0.004") },
  ];
  expect(inCents(parts, decimal("2.01")).map(({ dollars }) => dollars.toFixed(2))).toEqual(["2.01", "0.00"]);
  expect(inCents(parts, decimal("2.00")).map(({ dollars }) => dollars.toFixed(2))).toEqual(["2.00", "0.00"]);
});
