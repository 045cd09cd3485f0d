import fc from "fast-check";
import { expect, test } from "vitest";
import { usualMatrix } from "@/lib/authority/matrix";
import { rate } from "@/lib/rating/worksheet";
import { blankDraft, readDraft } from "@/lib/scenarios/draft";
import { noLevers, pricedWith } from "@/lib/scenarios/levers";
import { outcomeAt } from "@/lib/scenarios/outcome";
import { weighScenario } from "@/lib/scenarios/weighed";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";
import { insured } from "@/tests/fixtures/rating/read";

const input = insured("fi-1");
const official = { input, required: rate(input).requiredPremium };
const grounds = {
  current: input.currentPremium!,
  memberMonths: decimal(30_000),
  contractMonths: decimal(14_000),
  stranded: decimal("0.4"),
};
const base = outcomeAt(official.required, pricedWith(official, noLevers), grounds);
const authority = { limits: leavesOf(usualMatrix), scaling: "PREMIUM", level: "AE" as const };
const weighed = (typed: object, more: object = {}) =>
  weighScenario(readDraft({ ...blankDraft, ...typed }), {
    ...{ official, grounds, base },
    authority: { ...authority, ...more },
  });

test("without an action there is nothing to weigh", () => {
  expect(weighed({ plan: "-2" })).toBeUndefined();
  expect(weighed({ action: "-100" })).toBeUndefined();
});

test("what is required needs nobody, less needs a signature, far less the committee", () => {
  const action = rate(input).rateAction!.times(100);
  const at = (below: number) => weighed({ action: action.minus(below).toFixed(6) })?.needed;
  expect(at(-0.01)).toBeNull();
  expect(at(1)?.decides).toBe("DIRECTOR");
  expect(at(12)?.decides).toBe("COMMITTEE");
});

test("a lever that takes as much as is quoted below leaves nothing to concede", () => {
  const lower = pricedWith(official, { ...noLevers, plan: decimal("-0.05") }).required;
  const action = lower.div(grounds.current).minus(1).times(100).plus("0.001").toFixed(6);
  expect(weighed({ action })?.needed).not.toBeNull();
  expect(weighed({ action, plan: "-5" })?.needed).toBeNull();
});

test("years and a cap are conceded whatever the rate", () => {
  const action = rate(input).rateAction!.times(100).plus("0.01").toFixed(6);
  expect(weighed({ action, years: "2" })?.needed?.columns[0]?.column).toBe("years");
  expect(weighed({ action, cap: "1" })?.needed?.columns.map(({ column }) => column)).toContain("cap");
});

test("more than the budget has left goes one level up", () => {
  const action = rate(input).rateAction!.times(100).minus("1.5").toFixed(6);
  expect(weighed({ action })?.needed?.escalated).toBe(false);
  expect(weighed({ action }, { budgetLeft: "100" })?.needed?.escalated).toBe(true);
});

test("a higher quote never costs more: relief, odds to reach and level only fall", () => {
  const cents = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const at = (tenths: number) => weighed({ action: String(tenths / 10), odds: "45" })!;
      const [lower, higher] = [at(low), at(high)];
      expect(higher.outcome.reliefDollars.lte(lower.outcome.reliefDollars)).toBe(true);
      expect(higher.outcome.margin.gte(lower.outcome.margin)).toBe(true);
      const odds = ({ breakEven }: typeof lower) =>
        breakEven === "NEVER" || breakEven === null ? decimal(2) : breakEven;
      expect(odds(higher).lte(odds(lower))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
