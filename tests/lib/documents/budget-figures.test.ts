import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetFigures } from "@/lib/documents/budget-figures";
import { budgetOfDomain } from "@/tests/support/releasing";

test("ASC-1: what the plan costs, budget and COBRA rates", () => {
  const budget = budgetFigures(budgetOfDomain());
  expect(budget.fixed.toFixed(2)).toBe("4248288.00");
  expect(budget.rebates.toFixed(2)).toBe("-1324800.00");
  expect(budget.pcori.toFixed(2)).toBe("19584.00");
  expect(budget.total.toFixed(2)).toBe("48408171.50");
  expect(budget.monthly.toFixed(2)).toBe("4034014.29");
  expect([budget.weighted.toFixed(2), budget.base.toFixed(4)]).toEqual(["4421.00", "912.4665"]);
  expect(budget.rows.map(({ rate, cobra }) => [rate.toFixed(2), cobra.toFixed(2)])).toEqual([
    ["912.47", "930.72"],
    ["1916.18", "1954.50"],
    ["1688.06", "1721.82"],
    ["2691.78", "2745.62"],
  ]);
});

test("budget rates raise the need to half a cent a contract, and COBRA is 102 % of each", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900_000_000 }), fc.integer({ min: 1, max: 40_000 }), (claims, employees) => {
      const budget = budgetFigures(budgetOfDomain({ claims: String(claims), contractsEMPLOYEE: String(employees) }));
      expect(
        budget.raised.monthly
          .minus(budget.monthly)
          .abs()
          .lte(budget.contracts * 0.005),
      ).toBe(true);
      for (const { rate, cobra } of budget.rows) expect(cobra.toFixed(2)).toBe(rate.times("1.02").toFixed(2));
    }),
  ));
