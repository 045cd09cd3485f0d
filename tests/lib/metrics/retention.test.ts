import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as retention from "@/lib/metrics/retention";
import { annualRevenue } from "@/lib/metrics/revenue";
import { decimal } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const accounts = workedBook.map(({ opening, closing }) => ({
  opening: opening.members,
  closing: closing.members,
  openingRevenue: annualRevenue(opening),
  closingRevenue: annualRevenue(closing),
  retained: closing.members > 0,
}));

type Metric = typeof retention.accountPersistency;
test.each([
  [retention.accountPersistency, "7", "8", "87.50", "the new account was never there to keep"],
  [retention.memberPersistency, "57200", "59400", "96.30", "opening members of the seven that stay"],
  [retention.grossMemberRetention, "56850", "59400", "95.71", "growth of the rest hides no loss"],
  [retention.netMemberRetention, "58300", "59400", "98.15", "without the new account's 2,600"],
  [retention.revenuePersistency, "118888098", "137764098", "86.30", "the lapsed account's premium is gone"],
  [retention.netRevenueRetention, "113641126.80", "137764098", "82.49", "a conversion and a lapse"],
  [retention.lapseRate, "1", "8", "12.50", "one of eight"],
] as [Metric, string, string, string, string][])(
  "%o of the worked book is %s of %s, %s % (%s)",
  (metric, part, whole, percent) => {
    expect(metric(accounts)?.eq(decimal(part).div(whole))).toBe(true);
    expect(metric(accounts)?.times(100).toFixed(2)).toBe(percent);
  },
);

test("a terminated slice is not kept, whatever the account grew elsewhere", () => {
  const [slice] = [{ ...accounts[0]!, opening: 100, closing: 110, partialTerminations: 20 }];
  expect(retention.memberPersistency([slice])?.toFixed()).toBe("0.8");
  expect(retention.grossMemberRetention([slice])?.toFixed()).toBe("0.8");
});

test("nothing to keep is no retention, not a perfect one", () => {
  expect(retention.memberPersistency([])).toBeNull();
  expect(retention.accountPersistency([{ ...accounts[8]! }])).toBeNull();
});

describe("bounds", () => {
  const account = fc
    .record({
      opening: fc.nat(20000),
      closing: fc.nat(20000),
      retained: fc.boolean(),
      revenue: fc.nat(1e6),
      partial: fc.nat(20000),
    })
    .map(({ opening, closing, retained, revenue, partial }) => ({
      opening,
      closing: retained ? closing : 0,
      retained,
      openingRevenue: decimal(revenue),
      closingRevenue: decimal(revenue),
      partialTerminations: Math.min(partial, opening),
    }));

  test("gross retention is at most persistency and net retention; persistency at most one", () => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 12 }), (some) => {
        const gross = retention.grossMemberRetention(some);
        if (!gross) return;
        expect(gross.lte(retention.memberPersistency(some)!)).toBe(true);
        expect(gross.lte(retention.netMemberRetention(some)!)).toBe(true);
        expect(retention.memberPersistency(some)!.lte(1)).toBe(true);
        expect(retention.accountPersistency(some)!.lte(1)).toBe(true);
      }),
    );
  });
});
