import fc from "fast-check";
import { expect, test } from "vitest";
import { equivalentOf, type Paid } from "@/lib/insights/equivalent";
import { decimal, sum } from "@/lib/units/decimal";

const paid: Paid[] = [
  { id: "a", name: "Acme", claims: "1000000.10", fees: "50000.05", stopLoss: "20000.00" },
  { id: "b", name: "Bolt", claims: "500000.00", fees: "25000.00", stopLoss: "0" },
];

test("it is claims, fees and stop-loss, each with its accounts, to the cent", () => {
  const { claims, fees, stopLoss, total } = equivalentOf(paid);
  expect([claims, fees, stopLoss, total].map(({ value }) => value?.toFixed(2))).toEqual([
    "1500000.10",
    "75000.05",
    "20000.00",
    "1595000.15",
  ]);
  expect(total.parts.map(({ id, above }) => [id, above.toFixed(2)])).toEqual([
    ["a", "1070000.15"],
    ["b", "525000.00"],
  ]);
  expect(total.tells).toContain("no revenue");
});

test("its accounts add up to it, whatever they paid", () => {
  const cents = fc.nat(10_000_000).map((amount) => decimal(amount).div(100).toFixed(2));
  const one = fc.record({ claims: cents, fees: cents, stopLoss: cents });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 9 }), (all) => {
      const figures = equivalentOf(all.map((each, at) => ({ ...each, id: `a${at}`, name: `A${at}` })));
      for (const { value, parts } of Object.values(figures))
        expect(sum(parts.map(({ above }) => above)).eq(value!)).toBe(true);
      const { claims, fees, stopLoss, total } = figures;
      expect(total.value?.eq(sum([claims.value!, fees.value!, stopLoss.value!]))).toBe(true);
    }),
  );
});
