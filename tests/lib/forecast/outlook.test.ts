import fc from "fast-check";
import { expect, test } from "vitest";
import { seasonStates } from "@/lib/accounts/season";
import { type FigureKey, measures, oddsOf, outlookOf, shareIn, type Weighed } from "@/lib/forecast/outlook";
import { type Call, calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal, sum } from "@/lib/units/decimal";

const odds = Object.fromEntries(calls.map((call) => [call, decimal(usualProbabilities[call])])) as Probabilities;
const amounts = (members: number, more: object = {}) => ({
  members: decimal(members),
  premium: decimal(members).times("788.07").times(12),
  fees: decimal(0),
  insuredMargin: decimal(0),
  feeMargin: decimal(0),
  ...more,
});
const row = (members: number, state: Weighed["state"], call: Call | null, system: Call = "SAFE"): Weighed => ({
  state,
  call,
  system,
  amounts: amounts(members),
});

test("signed, named and weighted: the pictured season, its Director’s calls", () => {
  const rows = [
    row(71754, "RETAINED", null),
    row(16318, "OPEN", "LIKELY"),
    row(5126, "OPEN", "AT_RISK"),
    row(2754, "VERBAL", "SAFE"),
    row(1218, "OPEN", "AT_RISK"),
    row(5388, "VERBAL", "SAFE"),
    row(3412, "OPEN", "AT_RISK"),
    row(1642, "OPEN", "LIKELY"),
    row(6482, "OPEN", "LIKELY"),
    row(2944, "OPEN", "AT_RISK"),
    row(8214, "OPEN", "CRITICAL"),
    row(2310, "LOST", null),
  ];
  const { members } = outlookOf(rows, odds);
  const figures = Object.fromEntries(Object.entries(members).map(([key, value]) => [key, value.toFixed()]));
  expect(figures).toEqual({
    total: "127562",
    signed: "71754",
    lost: "2310",
    verbal: "8142",
    worst: "79896",
    commit: "104338",
    best: "117038",
    expected: "112939",
    uncalled: "0",
  });
});

test("what nobody called is in no name; expected takes the system’s word for it", () => {
  const { members } = outlookOf([row(1000, "OPEN", null, "AT_RISK")], odds);
  expect([members.commit, members.best, members.uncalled, members.expected].map(String)).toEqual([
    "0",
    "0",
    "1000",
    "650",
  ]);
});

const anyRow = fc
  .record({
    members: fc.nat(30_000),
    state: fc.constantFrom(...seasonStates),
    call: fc.option(fc.constantFrom(...calls)),
    system: fc.constantFrom(...calls),
  })
  .map(({ members, state, call, system }) => row(members, state, call, system));

test("figures stand in order, fall apart into their rows, and odds come to the expected", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), fc.array(anyRow, { maxLength: 20 }), (some, others) => {
      const whole = outlookOf([...some, ...others], odds);
      for (const measure of measures) {
        const { total, signed, lost, worst, commit, best, expected, uncalled } = whole[measure];
        expect(signed.lte(worst) && worst.lte(commit) && commit.lte(best)).toBe(true);
        expect(best.plus(lost).plus(uncalled).lte(total)).toBe(true);
        expect(expected.gte(signed) && expected.plus(lost).lte(total)).toBe(true);
        const [a, b] = [outlookOf(some, odds)[measure], outlookOf(others, odds)[measure]];
        for (const key of ["total", "commit", "expected", "best", "worst"] as const)
          expect(a[key].plus(b[key]).eq(whole[measure][key])).toBe(true);
      }
      const weighed = sum([...some, ...others].map((one) => one.amounts.members.times(oddsOf(one, odds))));
      expect(weighed.eq(whole.members.expected)).toBe(true);
    }),
  );
});

test("what a figure counts of each renewal adds up to it", () => {
  const one = fc.record({
    members: fc.nat(9000),
    state: fc.constantFrom(...seasonStates),
    call: fc.option(fc.constantFrom(...calls), { nil: null }),
    system: fc.constantFrom(...calls),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 10 }), (all) => {
      const rows = all.map(({ members, state, call, system }) => row(members, state, call, system));
      const figures = outlookOf(rows, odds).premium;
      for (const key of Object.keys(figures) as FigureKey[]) {
        const added = sum(rows.map((each) => each.amounts.premium.times(shareIn(key, each, odds))));
        expect(added.eq(figures[key]), key).toBe(true);
      }
    }),
  );
});
