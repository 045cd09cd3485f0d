import fc from "fast-check";
import { expect, test } from "vitest";
import { measures, outlookOf } from "@/lib/forecast/outlook";
import { isOfAccount, type OverrideKind, overrideKinds, takesNumber } from "@/lib/forecast/supposed-kinds";
import { type Ground, type Override, type Supposable, suppose, supposed } from "@/lib/forecast/what-if";
import { calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal } from "@/lib/units/decimal";

const odds = Object.fromEntries(
  Object.entries(usualProbabilities).map(([call, value]) => [call, decimal(value)]),
) as Probabilities;
const ground: Ground = {
  deals: [
    { id: "deal", products: [{ code: "MED-FI", exposure: "1200", price: "500" }] },
    { id: "fees", products: [{ code: "MED-ASC", exposure: "1000", price: "40" }] },
  ],
  costs: [
    { fromContracts: 0, pepm: decimal(41.5) },
    { fromContracts: 1000, pepm: decimal(37.5) },
  ],
  membersPerContract: decimal("2.1"),
};
const row = (more: Partial<Supposable> = {}): Supposable => ({
  ...{ accountId: "acme", state: "OPEN", call: "LIKELY", system: "SAFE", contracts: 2000, ascContracts: 0 },
  ...{ stopLossPremium: "0", incurredClaims: "9000000" },
  rates: [{ annual: "10000000", current: "500", required: "550", quoted: "530" }],
  amounts: {
    ...{ members: decimal(4000), premium: decimal(10_000_000), fees: decimal(0) },
    ...{ insuredMargin: decimal(1_000_000), feeMargin: decimal(0) },
  },
  ...more,
});
const over = (kind: OverrideKind, more: Partial<Override> = {}): Override => ({
  ...{ id: kind, kind, accountId: isOfAccount(kind) ? "acme" : null, value: takesNumber(kind) ? "0.01" : null },
  opportunityId: kind === "WIN" ? "deal" : null,
  ...more,
});
const first = (override: Override, given = row()) => suppose([given], [override], ground)[0]!;

test("lost it is in no figure, kept in each, and what is decided stays decided", () => {
  const commit = (override: Override, given = row()) =>
    supposed([given], [override], ground, odds).members.commit.toNumber();
  expect(commit(over("LOSE"))).toBe(0);
  expect(commit(over("KEEP"), row({ call: "CRITICAL" }))).toBe(4000);
  expect(first(over("LOSE"), row({ state: "RETAINED" })).state).toBe("RETAINED");
  expect(first(over("KEEP"), row({ state: "LOST" })).state).toBe("LOST");
  expect(first(over("LOSE", { accountId: "bolt" })).state).toBe("OPEN");
});

test.each([
  // Relief is 4.0 points of the current rate.
  ["no cap below it gives any back", "0.04", 10_000_000, 1_000_000],
  ["a cap of 1 point brings 3 points of the year back", "0.01", 10_300_000, 1_300_000],
  ["none at all brings all four back", "0", 10_400_000, 1_400_000],
])("relief: %s", (_, value, premium, margin) => {
  const { amounts } = first(over("RELIEF_CAP", { value }));
  expect([amounts.premium.toNumber(), amounts.insuredMargin.toNumber()]).toEqual([premium, margin]);
});

test("trend a point higher costs a point of claims, and no premium follows", () => {
  const { amounts } = first(over("TREND"));
  expect([amounts.premium.toNumber(), amounts.insuredMargin.toNumber()]).toEqual([10_000_000, 910_000]);
});

test("converted, contracts pay the fee, premium and its margin end, members stay", () => {
  const { amounts } = first(over("CONVERT", { value: "40" }));
  expect(amounts.members.toNumber()).toBe(4000);
  expect([amounts.premium.toNumber(), amounts.insuredMargin.toNumber()]).toEqual([0, 0]);
  // 2,000 × 40 × 12; less 2,000 × 37.50 × 12.
  expect([amounts.fees.toNumber(), amounts.feeMargin.toNumber()]).toEqual([960_000, 60_000]);
  const split = row({ ascContracts: 1500, stopLossPremium: "120000" });
  const half = first(over("CONVERT", { value: "40" }), split).amounts;
  expect([half.fees.toNumber(), half.premium.toNumber()]).toEqual([240_000, 120_000]);
});

test("won, it counts as signed: medical in members, dollars by bucket", () => {
  const after = supposed([], [over("WIN"), over("WIN", { opportunityId: "fees" })], ground, odds);
  expect(after.members.signed.toNumber()).toBe(1200 + 2100);
  expect([after.premium.signed.toNumber(), after.fees.signed.toNumber()]).toEqual([7_200_000, 480_000]);
  expect(supposed([], [over("WIN", { opportunityId: "elsewhere" })], ground, odds).members.total.toNumber()).toBe(0);
});

const account = fc.constantFrom("a0", "a1", "a2", "a3");
const anyOverride = fc.record({
  kind: fc.constantFrom(...overrideKinds),
  accountId: account,
  points: fc.integer({ min: 0, max: 50 }),
});
const anyRow = fc.record({
  state: fc.constantFrom("OPEN" as const, "AT_RISK" as const, "RETAINED" as const, "LOST" as const),
  call: fc.option(fc.constantFrom(...calls)),
  quoted: fc.integer({ min: 450, max: 550 }),
});
const built = (rows: { state: Supposable["state"]; call: Supposable["call"]; quoted: number }[]) =>
  rows.map(({ state, call, quoted }, at) =>
    row({
      ...{ accountId: `a${at}`, state, call },
      rates: [{ annual: "10000000", current: "500", required: "550", quoted: String(quoted) }],
    }),
  );
const written = (given: { kind: OverrideKind; accountId: string; points: number }[]) => {
  const once = new Set<string>();
  return given.flatMap(({ kind, accountId, points }, at): Override[] => {
    const about = isOfAccount(kind) ? accountId : kind;
    if (once.has(about)) return [];
    once.add(about);
    const value = takesNumber(kind) ? String(kind === "CONVERT" ? points : points / 1000) : null;
    return [over(kind, { id: String(at), accountId: isOfAccount(kind) ? accountId : null, value })];
  });
};

test("nothing supposed changes nothing; the order of what is supposed changes nothing; no account is lost on the way", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 4 }),
      fc.array(anyOverride, { maxLength: 8 }),
      fc.constantFrom(...measures),
      (given, supposing, measure) => {
        const rows = built(given);
        const overrides = written(supposing);
        const text = (figures: object) => JSON.stringify(figures);
        expect(text(supposed(rows, [], ground, odds))).toBe(text(outlookOf(rows, odds)));
        const after = supposed(rows, overrides, ground, odds);
        expect(text(supposed(rows, [...overrides].reverse(), ground, odds))).toBe(text(after));
        expect(suppose(rows, overrides, ground).slice(0, rows.length)).toHaveLength(rows.length);
        const { worst, commit, best } = after.members;
        expect(worst.lte(commit) && commit.lte(best)).toBe(true);
        expect(after[measure].total).toBeDefined();
      },
    ),
  );
});

test("a lower cap never takes premium away, and a higher trend never adds margin", () => {
  const points = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), points, points, (given, a, b) => {
      const rows = built(given);
      const [low, high] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
      const total = (kind: OverrideKind, value: number, measure: "premium" | "insuredMargin") =>
        supposed(rows, [over(kind, { accountId: null, value: String(value) })], ground, odds)[measure].total;
      expect(total("RELIEF_CAP", low, "premium").gte(total("RELIEF_CAP", high, "premium"))).toBe(true);
      expect(total("TREND", low, "insuredMargin").gte(total("TREND", high, "insuredMargin"))).toBe(true);
    }),
  );
});
