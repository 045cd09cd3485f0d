import fc from "fast-check";
import { expect, test } from "vitest";
import { tiersOf } from "@/lib/documents/tiers";
import { releasing } from "@/tests/support/releasing";

test("tiers stand in one order, each with its ratio to the first", () =>
  expect(tiersOf(releasing.tiers, 1_190)).toEqual([
    { name: "Employee", contracts: 520, ratio: "1", current: "857.40" },
    { name: "Employee and spouse", contracts: 190, ratio: "2.1", current: "1800.54" },
    { name: "Employee and children", contracts: 140, ratio: "1.85", current: "1586.19" },
    { name: "Family", contracts: 340, ratio: "2.95", current: "2529.34" },
  ]));

test("today’s contracts are shared out in the mix the rates were set for", () =>
  expect(tiersOf(releasing.tiers, 1_193).map(({ contracts }) => contracts)).toEqual([521, 191, 140, 341]));

test.each([
  ["no tiers", null, 100],
  ["no contracts by tier", { EMPLOYEE: { rate: "500" }, FAMILY: { rate: "1400" } }, 100],
  ["nobody enrolled", releasing.tiers, 0],
  ["rates of nothing", { EMPLOYEE: { rate: "0", contracts: 5 } }, 100],
])("none with %s", (_, kept, contracts) => expect(tiersOf(kept, contracts)).toEqual([]));

test("those counted by tier are all who are enrolled, whatever the mix", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ rate: fc.integer({ min: 1, max: 400_000 }), contracts: fc.nat(20_000) }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 90_000 }),
      (tiers, contracts) => {
        const kept = Object.fromEntries(
          tiers.map((tier, n) => [`T${n}`, { rate: (tier.rate / 100).toFixed(2), contracts: tier.contracts }]),
        );
        const found = tiersOf(kept, contracts);
        if (tiers.every((tier) => tier.contracts === 0)) return found.length === 0;
        const whole = tiers.reduce((all, tier) => all + tier.contracts, 0);
        return (
          found.reduce((all, tier) => all + tier.contracts, 0) === contracts &&
          found.every((tier, n) => Math.abs(tier.contracts - (tiers[n]!.contracts * contracts) / whole) <= 1)
        );
      },
    ),
  ));
