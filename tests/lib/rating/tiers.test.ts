import fc from "fast-check";
import { expect, test } from "vitest";
import { tierRates, tierRatesOf } from "@/lib/rating/tiers";
import { decimal } from "@/lib/units/decimal";

const d = decimal;
const fi1 = [
  { name: "EE", contracts: d(520), ratio: d(1) },
  { name: "EE+SP", contracts: d(190), ratio: d("2.1") },
  { name: "EE+CH", contracts: d(140), ratio: d("1.85") },
  { name: "FAM", contracts: d(340), ratio: d("2.95") },
];

test("a composite premium is made contractual before it is spread", () => {
  const { rates, drift, billed } = tierRatesOf(d("844.456735"), d(2500), fi1);
  expect(rates.map(({ name, rate }) => `${name} ${rate.toFixed(2)}`)).toEqual([
    "EE 967.97",
    "EE+SP 2032.74",
    "EE+CH 1790.75",
    "FAM 2855.52",
  ]);
  expect([billed.toFixed(2), drift.toFixed(2)]).toEqual(["2111146.80", "-3.20"]);
});

test("drift is never more than a cent a contract", () => {
  const tier = fc.record({ contracts: fc.integer({ min: 1, max: 5_000 }), ratio: fc.integer({ min: 50, max: 400 }) });
  fc.assert(
    fc.property(fc.array(tier, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 1e9 }), (tiers, need) => {
      const named = tiers.map(({ contracts, ratio }) => ({
        name: "",
        contracts: d(contracts),
        ratio: d(ratio).div(100),
      }));
      const { drift, contracts } = tierRates(d(need), named);
      expect(drift.abs().lte(contracts.times("0.01"))).toBe(true);
    }),
  );
});
