import fc from "fast-check";
import { expect, test } from "vitest";
import { lossRatio } from "@/lib/metrics/loss-ratio";
import { annualClaims, annualPremium } from "@/lib/metrics/revenue";
import { decimal } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

test("the worked book: 86.83 %", () => {
  const rows = workedBook
    .filter(({ claimsPmpm }) => claimsPmpm)
    .map(({ claimsPmpm, closing }) => ({
      incurred: annualClaims(claimsPmpm!, closing.members),
      earned: annualPremium(closing),
    }));
  expect(lossRatio(rows)?.times(100).toFixed(2)).toBe("86.83");
});

test("no premium, no ratio", () => {
  expect(lossRatio([{ incurred: decimal(5), earned: decimal(0) }])).toBeNull();
});

test("a ratio of sums lies between the rows’ own ratios", () => {
  const row = fc.record({ incurred: fc.nat(1e6), earned: fc.integer({ min: 1, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (some) => {
      const rows = some.map(({ incurred, earned }) => ({ incurred: decimal(incurred), earned: decimal(earned) }));
      const own = rows.map((each) => each.incurred.div(each.earned)).sort((a, b) => a.cmp(b));
      const all = lossRatio(rows)!.toDecimalPlaces(30);
      expect(all.gte(own[0]!.toDecimalPlaces(30, 1)) && all.lte(own.at(-1)!.toDecimalPlaces(30, 0))).toBe(true);
    }),
  );
});
