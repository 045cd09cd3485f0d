import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { noLevers, pricedWith } from "@/lib/scenarios/levers";
import { outcomeAt } from "@/lib/scenarios/outcome";
import { selfFunded, type Terms } from "@/lib/scenarios/self-funded";
import { decimal } from "@/lib/units/decimal";
import { insured } from "@/tests/fixtures/rating/read";

const input = insured("fi-1");
const official = { input, required: rate(input).requiredPremium };
const grounds = {
  current: input.currentPremium!,
  memberMonths: decimal(30_000),
  contractMonths: decimal(14_400),
  stranded: decimal("0.4"),
};
const priced = { ...pricedWith(official, noLevers), claims: decimal(600) };
const at = outcomeAt(decimal(700), priced, grounds);
const terms = (more: Partial<Record<keyof Terms, string | boolean>> = {}): Terms => {
  const figure = (key: Exclude<keyof Terms, "ours">) => (more[key] ? decimal(String(more[key])) : null);
  return {
    fee: figure("fee") ?? decimal(50),
    cost: figure("cost"),
    specific: figure("specific"),
    aggregate: figure("aggregate"),
    corridor: figure("corridor"),
    ours: more.ours === true,
  };
};
const twin = (more?: Parameters<typeof terms>[0], insuredAt = at) =>
  selfFunded(terms(more), { priced, insured: insuredAt, grounds });
const shown = (more?: Parameters<typeof terms>[0]) =>
  Object.fromEntries(Object.entries(twin(more)).map(([key, value]) => [key, value?.toFixed() ?? null]));

// 30,000 member months at $600 are $18,000,000 of claims; at $700 PMPM the premium is $21,000,000; 14,400 contract months.
test("with a fee alone the employer pays its claims and the fee, without a limit", () => {
  expect(shown()).toEqual({
    revenue: "720000",
    revenueChange: "-20280000",
    feeMargin: null,
    marginChange: null,
    expected: "18720000",
    expectedChange: "-2280000",
    most: null,
  });
});

test("a specific takes its expected excess off the claims, an aggregate limits what is left", () => {
  const both = { cost: "38.2", specific: "100", aggregate: "5", corridor: "0.25" };
  // 100 × 0.78 × 14,400 = 1,123,200 recovered; 16,876,800 kept; fixed (50 + 100 + 5) × 14,400 = 2,232,000.
  expect(shown(both)).toMatchObject({
    revenue: "720000",
    feeMargin: "169920",
    expected: "19108800",
    most: "23328000",
  });
  expect(twin(both).marginChange?.eq(decimal(169_920).minus(at.marginDollars))).toBe(true);
  expect(shown({ ...both, ours: true })).toMatchObject({ revenue: "2232000", expected: "19108800" });
});

test("a corridor limits nothing without its aggregate, and a specific never pays more than there is", () => {
  expect(twin({ corridor: "0.25" }).most).toBeNull();
  const premium = decimal(4000);
  expect(twin({ specific: "4000" }).expected.eq(premium.plus(50).times(grounds.contractMonths))).toBe(true);
});

test("the limit is never below what is expected; a dearer fee moves cost and revenue alike", () => {
  const cents = fc.integer({ min: 1, max: 40_000 }).map((amount) => decimal(amount).div(100).toFixed());
  const share = fc.integer({ min: 0, max: 100 }).map((points) => (points ? decimal(points).div(100).toFixed() : "0.0"));
  fc.assert(
    fc.property(cents, cents, cents, cents, share, fc.boolean(), (fee, more, specific, aggregate, corridor, ours) => {
      const rest = { specific, aggregate, corridor, ours };
      const one = twin({ fee, ...rest });
      expect(one.most?.gte(one.expected)).toBe(true);
      const dearer = twin({ fee: decimal(fee).plus(more).toFixed(), ...rest });
      const added = decimal(more).times(grounds.contractMonths);
      expect(dearer.revenue.minus(one.revenue).eq(added)).toBe(true);
      expect(dearer.expected.minus(one.expected).eq(added)).toBe(true);
      expect(one.expected.minus(one.expectedChange).eq(one.revenue.minus(one.revenueChange))).toBe(true);
    }),
  );
});
