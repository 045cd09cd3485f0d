import { expect, test } from "vitest";
import { bandsOf, costFaults, marginsBy, usualCosts } from "@/lib/settings/unit-costs";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";

test("bands run down, each ending where the one above begins", () => {
  expect(bandsOf({}).map(({ from, below, pepm }) => [from, below, pepm.toFixed(2)])).toEqual([
    [20000, null, "29.50"],
    [5000, 20000, "33.00"],
    [1000, 5000, "37.50"],
    [0, 1000, "41.50"],
  ]);
  expect(bandsOf({ "1.contracts": "4000" })[2]).toMatchObject({ from: 1000, below: 4000 });
});

test("a band no account could reach is refused", () => {
  const figures = Object.fromEntries(Object.entries(leavesOf(usualCosts)).map(([k, v]) => [k, decimal(v)]));
  expect(costFaults(figures)).toEqual([]);
  expect(costFaults({ ...figures, "1.contracts": decimal(20000) }).map(({ path }) => path)).toEqual(["1.contracts"]);
});

test("fee margin is fees less cost, by the size of each account", () => {
  const accounts = [
    { contracts: 5000, fees: "2400000" },
    { contracts: 4999, fees: "2400000" },
    { contracts: 20000, fees: "7000000" },
  ];
  const margins = marginsBy(accounts, bandsOf({}));
  expect(margins.map(({ accounts, contracts }) => [accounts, contracts])).toEqual([
    [1, 20000],
    [1, 5000],
    [1, 4999],
    [0, 0],
  ]);
  // 7,000,000 − 20,000 × 29.50 × 12; 2,400,000 − 5,000 × 33 × 12; 2,400,000 − 4,999 × 37.50 × 12.
  expect(margins.map(({ margin }) => margin.toFixed(2))).toEqual(["-80000.00", "420000.00", "150450.00", "0.00"]);
});
