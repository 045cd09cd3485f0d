import { expect, test } from "vitest";
import { completed, completedMonths, compositeFactor } from "@/lib/rating/completion";
import { decimal } from "@/lib/units/decimal";

const paid = decimal("18810000");

test("a completion factor divides, an IBNR multiplier multiplies, and both only ever add", () => {
  expect(completed(paid, { factor: decimal("0.985") }).toFixed(2)).toBe("19096446.70");
  expect(completed(paid, { multiplier: decimal("1.024") }).toFixed(2)).toBe("19261440.00");
  expect(completed(paid, { factor: decimal(1) }).eq(paid)).toBe(true);
});

test("months are completed each with its own factor", () => {
  const months = [
    { paid: decimal("2671200"), factor: decimal("0.999") },
    { paid: decimal("2301125"), factor: decimal("0.885") },
  ];
  expect(completedMonths(months).toFixed(2)).toBe("5274015.12");
});

test("the composite factor is a ratio of sums, and 1 of nothing", () => {
  expect(compositeFactor(decimal("30588625"), decimal("31286447.16")).toFixed(4)).toBe("0.9777");
  expect(compositeFactor(decimal(0), decimal(0)).toFixed()).toBe("1");
});
