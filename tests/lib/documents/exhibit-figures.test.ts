import { expect, test } from "vitest";
import { exhibitFigures } from "@/lib/documents/exhibit-figures";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { releasing } from "@/tests/support/releasing";

const figures = (more: object = {}) => exhibitFigures(rateExhibitOf({ ...releasing, ...more }));

test("FI-1: tier rates, what they raise a month, and the composite", () => {
  const { need, base, rows, total, composites, change } = figures();
  expect(need.toFixed(2)).toBe("2111150.00");
  expect(base?.toFixed(4)).toBe("967.9734");
  expect(rows.map(({ rate }) => rate.toFixed(2))).toEqual(["967.97", "2032.74", "1790.75", "2855.52"]);
  expect(total.monthly.toFixed(2)).toBe("2111146.80");
  expect(total.annual.toFixed(2)).toBe("25333761.60");
  expect(total.units).toBe(1_190);
  expect(composites.map(({ unit, rate }) => [unit, rate.toFixed(2)])).toEqual([
    ["PEPM", "1774.07"],
    ["PMPM", "844.46"],
  ]);
  expect(change?.toFixed(6)).toBe("0.128957");
});

test("without tiers the rate is raised of all who are enrolled", () => {
  const { rows, total, base } = figures({ tiers: null });
  expect(base).toBeNull();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ name: "All members", units: 2_500 });
  expect(total.monthly.toFixed(2)).toBe("2111150.00");
  expect(total.monthlyChange?.toFixed(2)).toBe("241150.00");
});

test("a fee is of contracts, and has no composite of members", () => {
  const fee = figures({ kind: "FEE", basis: "PEPM", rate: "54.80", currentRate: "52.10", tiers: null });
  expect(fee.rows[0]).toMatchObject({ name: "All contracts", units: 1_190 });
  expect(fee.total.annual.toFixed(2)).toBe("782544.00");
  expect(fee.composites.map(({ unit }) => unit)).toEqual(["PEPM"]);
});

test("a line that begins with this rate has nothing to compare with", () => {
  const { change, total, rows } = figures({ currentRate: null });
  expect([change, total.change, total.currentMonthly, total.monthlyChange, rows[0]?.change]).toEqual(
    Array(5).fill(null),
  );
});

test("nobody enrolled raises nothing and has no composite", () => {
  const { total, composites } = figures({ members: 0, contracts: 0 });
  expect(total.monthly.toFixed(2)).toBe("0.00");
  expect(total.change).toBeNull();
  expect(composites).toEqual([]);
});
