import fc from "fast-check";
import { expect, test } from "vitest";
import { breakEvenPersistency, expectedMargin, expectedRevenue } from "@/lib/rating/asc/persistency";
import { decimal, type one } from "@/lib/units/decimal";

const d = decimal;
const year = (fee: string, unitCost: string) => ({ fee: d(fee), unitCost: d(unitCost) });
const guaranteed = [year("44.00", "39.73"), year("45.32", "41.32"), year("46.68", "42.97")];
const repriced = [year("45.98", "39.73"), year("48.05", "41.32"), year("50.21", "42.97")];
const contracts = d(6500);

test("revenue prefers the guarantee where margin prefers repricing", () => {
  const revenue = [expectedRevenue(guaranteed, contracts, d("0.98")), expectedRevenue(repriced, contracts, d("0.92"))];
  const margin = [expectedMargin(guaranteed, contracts, d("0.98")), expectedMargin(repriced, contracts, d("0.92"))];
  expect(revenue.map((dollars) => dollars.toFixed(2))).toEqual(["10393115.62", "10349332.03"]);
  expect(margin.map((dollars) => dollars.toFixed(2))).toEqual(["916740.55", "1448423.81"]);
});

test("cost that stays behind raises the break-even", () => {
  const target = (leaving: string) => expectedMargin(guaranteed, contracts, d("0.98"), d(leaving));
  const breakEven = (leaving: string) => breakEvenPersistency(repriced, contracts, target(leaving), d(leaving));
  expect(breakEven("1")?.times(100).toFixed(2)).toBe("52.32");
  expect(breakEven("0.6")?.times(100).toFixed(0)).toBe("86");
});

test("at the break-even, both paths are worth the same", () => {
  const target = expectedMargin(guaranteed, contracts, d("0.98"));
  const at = breakEvenPersistency(repriced, contracts, target)!;
  expect(expectedMargin(repriced, contracts, at).minus(target).abs().lt("1e-20")).toBe(true);
});

test("no persistency makes a target that is out of reach, or that nobody could miss", () => {
  expect(breakEvenPersistency(repriced, contracts, d(1_577_161))).toBeNull();
  expect(breakEvenPersistency(repriced, contracts, d(1))).toBeNull();
});

test("more contracts staying is never worth less while each has a margin", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((percent) => d(percent).div(100));
      const margin = (share: typeof one) => expectedMargin(repriced, contracts, share);
      expect(margin(more!).gte(margin(less!))).toBe(true);
    }),
  );
});
