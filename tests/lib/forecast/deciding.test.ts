import fc from "fast-check";
import { expect, test } from "vitest";
import { seasonStates } from "@/lib/accounts/season";
import { decidingOf } from "@/lib/forecast/deciding";
import { outlookOf, type Weighed } from "@/lib/forecast/outlook";
import { type Call, calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal, sum, zero } from "@/lib/units/decimal";

const odds = Object.fromEntries(
  Object.entries(usualProbabilities).map(([call, value]) => [call, decimal(value)]),
) as Probabilities;
const row = (accountId: string, members: number, call: Call | null, more: Partial<Weighed> = {}) => ({
  ...{ accountId, call, system: "LIKELY" as Call, state: "OPEN" as const },
  amounts: { members: decimal(members), premium: zero, fees: zero, insuredMargin: zero, feeMargin: zero },
  ...more,
});

test("a smaller account in doubt decides more than a larger one that is all but safe", () => {
  const rows = [row("large", 20_000, "SAFE"), row("doubt", 4_000, "AT_RISK"), row("gone", 9_000, "NOTICE")];
  const found = decidingOf(rows, "members", odds, null);
  // 2 × 4,000 × 0.65 × 0.35 = 1,820; 2 × 20,000 × 0.98 × 0.02 = 784; 2 × 9,000 × 0.02 × 0.98 = 352.8.
  expect(found.map(({ row: { accountId }, moves }) => [accountId, moves.toNumber()])).toEqual([
    ["doubt", 1820],
    ["large", 784],
    ["gone", 352.8],
  ]);
  expect(found[0]).toMatchObject({ decides: false });
  expect([found[0]!.kept.toNumber(), found[0]!.lost.toNumber()]).toEqual([1400, -2600]);
});

test("one decides the season where what is asked lies between keeping and losing it", () => {
  const rows = [row("doubt", 4_000, "AT_RISK"), row("signed", 10_000, null, { state: "RETAINED" })];
  // Expected is 12,600: kept it is 14,000, lost 10,000.
  const decides = (target: number) => decidingOf(rows, "members", odds, decimal(target))[0]?.decides;
  expect([9_999, 10_000, 10_001, 14_000, 14_001].map(decides)).toEqual([false, false, true, true, false]);
});

test("what is decided decides nothing, and what nobody called goes by the system’s word", () => {
  expect(decidingOf([row("signed", 900, "SAFE", { state: "RETAINED" })], "members", odds, null)).toEqual([]);
  expect(decidingOf([row("silent", 1_000, null)], "members", odds, null)[0]?.odds.toString()).toBe("0.92");
});

test("kept and lost are Expected with that one account decided", () => {
  const some = fc.record({
    state: fc.constantFrom(...seasonStates),
    call: fc.option(fc.constantFrom(...calls)),
    members: fc.nat({ max: 20_000 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), (given) => {
      const rows = given.map(({ state, call, members }, at) => row(`a${at}`, members, call, { state }));
      const expected = outlookOf(rows, odds).members.expected;
      const found = decidingOf(rows, "members", odds, null);
      expect(sum(found.map(({ kept, lost, amount }) => kept.minus(lost).minus(amount))).isZero()).toBe(true);
      for (const [at, { row: own, kept, lost, moves }] of found.entries()) {
        const decided = (state: "RETAINED" | "LOST") =>
          outlookOf(
            rows.map((each) => (each === own ? { ...each, state } : each)),
            odds,
          ).members.expected.minus(expected);
        expect(decided("RETAINED").eq(kept)).toBe(true);
        expect(decided("LOST").eq(lost)).toBe(true);
        if (found[at + 1]) expect(moves.gte(found[at + 1]!.moves)).toBe(true);
      }
    }),
  );
});
