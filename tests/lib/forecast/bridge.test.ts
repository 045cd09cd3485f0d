import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgeOf, committed, isChanged, type Stood } from "@/lib/forecast/bridge";
import { calls } from "@/lib/metrics/calls";
import { decimal, sum } from "@/lib/units/decimal";

const stood = (accountId: string, decided: Stood["decided"], call: Stood["call"], amount: number): Stood => ({
  accountId,
  account: accountId,
  decided,
  call,
  amount: decimal(amount),
});
const told = (was: Stood[], is: Stood[]) => {
  const { opening, steps, closing } = bridgeOf(was, is);
  return [Number(opening), ...steps.map(({ reason, change }) => `${reason} ${change}`), Number(closing)];
};

describe("each account counts under one reason", () => {
  test.each<[string, Stood | null, Stood | null, string[]]>([
    ["named and signed since: nothing moved", stood("a", "OPEN", "SAFE", 10), stood("a", "SIGNED", null, 10), []],
    ["at risk and signed since", stood("a", "OPEN", "AT_RISK", 10), stood("a", "SIGNED", null, 10), ["SIGNED 10"]],
    ["called up", stood("a", "OPEN", null, 10), stood("a", "OPEN", "LIKELY", 12), ["CALLED_UP 12"]],
    ["called down", stood("a", "OPEN", "LIKELY", 10), stood("a", "OPEN", "CRITICAL", 10), ["CALLED_DOWN -10"]],
    ["lost", stood("a", "OPEN", "LIKELY", 10), stood("a", "LOST", null, 10), ["LOST -10"]],
    ["grown", stood("a", "OPEN", "SAFE", 10), stood("a", "OPEN", "LIKELY", 13), ["MEMBERS 3"]],
    ["came into it", null, stood("a", "OPEN", "SAFE", 10), ["CAME 10"]],
    ["left it", stood("a", "SIGNED", null, 10), null, ["LEFT -10"]],
    ["at risk all along", stood("a", "OPEN", "AT_RISK", 10), stood("a", "LOST", null, 10), []],
  ])("%s", (_, was, is, steps) => {
    expect(told(was ? [was] : [], is ? [is] : []).slice(1, -1)).toEqual(steps);
  });
});

const side = fc.option(
  fc.record({
    decided: fc.constantFrom("SIGNED", "LOST", "OPEN"),
    call: fc.option(fc.constantFrom(...calls)),
    amount: fc.integer({ min: -500, max: 30_000 }),
  }),
);

test("opening and steps come to closing, to the member, whatever happened", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { maxLength: 30 }), (pairs) => {
      const of = (at: 0 | 1) =>
        pairs.flatMap((pair, n) => {
          const one = pair[at];
          return one ? [stood(`a${n}`, one.decided as Stood["decided"], one.call, one.amount)] : [];
        });
      const { opening, closing, steps } = bridgeOf(of(0), of(1));
      expect(opening.plus(sum(steps.map(({ change }) => change))).eq(closing)).toBe(true);
      expect(closing.eq(sum(of(1).map(committed)))).toBe(true);
      for (const { change, moved } of steps) expect(sum(moved.map((one) => one.change)).eq(change)).toBe(true);
      const named = steps.flatMap(({ moved }) => moved.map(({ accountId }) => accountId));
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});

test("changed is another category or a decision, not another word for the same", () => {
  const open = (call: Stood["call"]) => stood("a", "OPEN", call, 10);
  expect(isChanged(open("SAFE"), open("LIKELY"))).toBe(false);
  expect(isChanged(open("LIKELY"), open("AT_RISK"))).toBe(true);
  expect(isChanged(open(null), open("LIKELY"))).toBe(true);
  expect(isChanged(open("LIKELY"), stood("a", "SIGNED", "LIKELY", 10))).toBe(true);
  expect(isChanged(undefined, open(null))).toBe(true);
});
