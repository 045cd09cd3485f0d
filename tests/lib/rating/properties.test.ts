import fc from "fast-check";
import { expect, test } from "vitest";
import { reliefAt } from "@/lib/rating/relief";
import type { RateFields } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { Decimal, decimal, one } from "@/lib/units/decimal";
import { numeral, renewals } from "@/tests/fixtures/rating/arbitrary";
import { lineValue, read } from "@/tests/fixtures/rating/read";

const rated = (renewal: RateFields) => rate(read(renewal));
const always = <T extends unknown[]>(rule: (...values: T) => void, ...of: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.assert(
    fc.property(fc.tuple(...of), (values) => rule(...(values as T))),
    { numRuns: 60 },
  );

/** Equal to 30 digits: the same figure by another way may differ in the last of forty. */
const same = (a: Decimal, b: Decimal) => a.minus(b).abs().lte(a.abs().plus(1).times("1e-30"));
const atLeast = (a: Decimal, b: Decimal) => a.gte(b) || same(a, b);

/** The renewal with a change to each of its coverages. */
const withCoverages = (
  renewal: RateFields,
  change: (coverage: RateFields["periods"][0]["coverages"][0]) => object,
) => ({
  ...renewal,
  periods: renewal.periods.map((period) => ({
    ...period,
    coverages: period.coverages.map((coverage) => ({ ...coverage, ...change(coverage) })),
  })),
});
const fixedAt = (renewal: RateFields, z: number) => ({ ...renewal, credibility: { method: "FIXED" as const, z } });
const plus = (written: unknown, more: string) =>
  decimal(written as string)
    .plus(more)
    .toFixed();

test("A.6: Z is from 0 to 1", () => {
  always((renewal) => {
    const z = lineValue(rated(renewal), "L10");
    expect(z.gte(0) && z.lte(1)).toBe(true);
  }, renewals);
});

test("A.7: the excess is from nothing to everything incurred", () => {
  always((renewal) => {
    const sheet = rated(renewal);
    for (const period of [1, 2]) {
      const excess = lineValue(sheet, `L3[${period}]`);
      const incurred = lineValue(sheet, `L2[${period},Medical]`).plus(lineValue(sheet, `L2[${period},Rx]`));
      expect(excess.gte(0) && excess.lte(incurred)).toBe(true);
    }
  }, renewals);
});

test("A.8: the premium covers claims and fixed loads", () => {
  always((renewal) => {
    const { requiredPremium, projectedClaims, fixed } = rated(renewal);
    expect(atLeast(requiredPremium, projectedClaims.plus(fixed))).toBe(true);
  }, renewals);
});

test("A.9: more claims, trend, pooling charge, load or retention never lower the action", () => {
  always((renewal) => {
    const { rateAction } = rated(renewal);
    const { retention } = renewal;
    const dearer: RateFields[] = [
      withCoverages(renewal, ({ paid }) => ({ paid: plus(paid, "250000") })),
      withCoverages(renewal, ({ completionFactor }) => ({ completionFactor: plus(completionFactor, "-0.05") })),
      withCoverages(renewal, ({ trend }) => ({ trend: plus(trend, "0.02") })),
      { ...renewal, poolingCharge: plus(renewal.poolingCharge, "5") },
      { ...renewal, claimsLoad: plus(renewal.claimsLoad, "0.01") },
      { ...renewal, addBacks: [...(renewal.addBacks ?? []), { name: "More", pmpm: 3 }] },
      { ...renewal, retention: { ...retention, fixed: [...(retention?.fixed ?? []), { name: "More", pmpm: 2 }] } },
      {
        ...renewal,
        retention: { ...retention, variable: [...(retention?.variable ?? []), { name: "More", share: "0.01" }] },
      },
    ];
    for (const dear of dearer) expect(atLeast(rated(dear).rateAction!, rateAction!)).toBe(true);
  }, renewals);
});

test("A.9: with own experience in play, each of them raises it", () => {
  always((renewal) => {
    const own = fixedAt(renewal, 0.5);
    const weighty = withCoverages(own, ({ trend }) => ({ trend: plus(trend, "0.02") }));
    expect(rated(weighty).rateAction!.gt(rated(own).rateAction!)).toBe(true);
    expect(rated({ ...own, poolingCharge: plus(own.poolingCharge, "5") }).rateAction!.gt(rated(own).rateAction!)).toBe(
      true,
    );
  }, renewals);
});

test("A.9: a higher current premium lowers the action", () => {
  always((renewal) => {
    const higher = { ...renewal, currentPremium: plus(renewal.currentPremium, "10") };
    expect(rated(higher).rateAction!.lt(rated(renewal).rateAction!)).toBe(true);
  }, renewals);
});

test("A.10: at Z 0 experience is not heard, at Z 1 the manual isn't", () => {
  always((renewal) => {
    const unheard = withCoverages(fixedAt(renewal, 0), ({ paid }) => ({ paid: plus(paid, "1000000"), trend: 0.3 }));
    expect(rated(unheard).requiredPremium.eq(rated(fixedAt(renewal, 0)).requiredPremium)).toBe(true);
    const deaf = { ...fixedAt(renewal, 1), manual: { base: 5_000 } };
    expect(rated(deaf).requiredPremium.eq(rated(fixedAt(renewal, 1)).requiredPremium)).toBe(true);
  }, renewals);
});

test("A.10: weighted experience lies between the periods", () => {
  always((renewal) => {
    const sheet = rated(renewal);
    const [current, prior, weighted] = [lineValue(sheet, "L8[1]"), lineValue(sheet, "L8[2]"), lineValue(sheet, "L9")];
    expect(atLeast(weighted, Decimal.min(current, prior)) && atLeast(Decimal.max(current, prior), weighted)).toBe(true);
  }, renewals);
});

test("the blend lies between experience and manual", () => {
  always((renewal) => {
    const sheet = rated(renewal);
    const [own, manual, blend] = [lineValue(sheet, "L12a"), lineValue(sheet, "L10a"), lineValue(sheet, "L11")];
    expect(atLeast(blend, Decimal.min(own, manual)) && atLeast(Decimal.max(own, manual), blend)).toBe(true);
  }, renewals);
});

test("A.13: relief adds up, step by step", () => {
  const basis = { fixed: one, projectedClaims: one, expenseShare: decimal("0.03"), memberMonths: decimal(12_000) };
  always(
    (required, quoted, sold, current) => {
      const down = (from: string, to: string) =>
        reliefAt(decimal(to), { ...basis, required: decimal(from), current: decimal(current) });
      const [first, second, whole] = [down(required, quoted), down(quoted, sold), down(required, sold)];
      expect(same(whole.points, first.points.plus(second.points))).toBe(true);
      expect(same(whole.annual, first.annual.plus(second.annual))).toBe(true);
      expect(same(whole.adequacy, first.adequacy.times(second.adequacy))).toBe(true);
    },
    numeral(500, 900, 2),
    numeral(500, 900, 2),
    numeral(500, 900, 2),
    numeral(500, 900, 2),
  );
});

test("cap and floor hold, and touch nothing in between", () => {
  always((renewal) => {
    const { requiredPremium, constrainedPremium } = rated(renewal);
    const limit = (share: unknown, none: number) =>
      share === null ? decimal(none) : decimal(renewal.currentPremium as string).times(one.plus(share as string));
    const [low, high] = [limit(renewal.floor, -1e9), limit(renewal.cap, 1e9)];
    expect(constrainedPremium.gte(low) && constrainedPremium.lte(high)).toBe(true);
    if (requiredPremium.gte(low) && requiredPremium.lte(high))
      expect(constrainedPremium.eq(requiredPremium)).toBe(true);
  }, renewals);
});

test("dollars scale: everything in cents gives a premium in cents", () => {
  always((renewal) => {
    const times100 = (written: unknown) =>
      decimal(written as string)
        .times(100)
        .toFixed();
    const inCents: RateFields = {
      ...withCoverages(renewal, ({ paid }) => ({ paid: times100(paid) })),
      poolingPoint: times100(renewal.poolingPoint),
      poolingCharge: times100(renewal.poolingCharge),
      manual: { ...renewal.manual!, base: times100(renewal.manual!.base) },
      addBacks: renewal.addBacks?.map(({ name, pmpm }) => ({ name, pmpm: times100(pmpm) })),
      retention: {
        ...renewal.retention,
        fixed: renewal.retention?.fixed?.map(({ name, pmpm }) => ({ name, pmpm: times100(pmpm) })),
      },
    };
    inCents.periods = inCents.periods.map((period) => ({ ...period, claimants: period.claimants?.map(times100) }));
    expect(same(rated(inCents).requiredPremium, rated(renewal).requiredPremium.times(100))).toBe(true);
  }, renewals);
});
