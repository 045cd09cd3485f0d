import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { levers, noLevers, pricedWith, withLevers } from "@/lib/scenarios/levers";
import { decimal, sum } from "@/lib/units/decimal";
import { insured } from "@/tests/fixtures/rating/read";

const official = (name: "fi-1" | "fi-3" = "fi-1") => {
  const input = insured(name);
  return { input, required: rate(input).requiredPremium };
};
const share = fc.integer({ min: -300, max: 300 }).map((tenths) => decimal(tenths).div(1000));
const moves = fc.record({
  plan: share,
  network: share,
  commission: fc.option(
    fc.integer({ min: 0, max: 80 }).map((tenths) => decimal(tenths).div(1000)),
    { nil: null },
  ),
  months: fc.option(fc.integer({ min: 12, max: 24 }), { nil: null }),
});

test("no lever leaves the worksheet as it was signed", () => {
  const { input, required } = official();
  const priced = pricedWith({ input, required }, noLevers);
  expect(priced.required.eq(required)).toBe(true);
  expect(levers.map((lever) => priced.moved[lever].toFixed())).toEqual(["0", "0", "0", "0"]);
  expect(priced.claims.eq(rate(input).projectedClaims)).toBe(true);
});

test("a buy-down of 1.2 % takes 1.2 % of blended claims, loaded", () => {
  const { input, required } = official();
  const { projectedClaims, variable } = rate(input);
  const { moved } = pricedWith({ input, required }, { ...noLevers, plan: decimal("-0.012") });
  const expected = projectedClaims.times("-0.012").div(decimal(1).minus(variable));
  expect(moved.plan.toFixed(10)).toBe(expected.toFixed(10));
});

test("what underwriting states stands, and levers move it by what the engine makes of them", () => {
  const { input, required } = official();
  const stated = required.plus("0.37");
  const at = (from: typeof required) => pricedWith({ input, required: from }, { ...noLevers, plan: decimal("-0.02") });
  expect(at(stated).required.minus(at(required).required).toFixed(8)).toBe("0.37000000");
});

test("a rate that stands eighteen months is trended three months more", () => {
  const { input, required } = official();
  const { moved } = pricedWith({ input, required }, { ...noLevers, months: 18 });
  expect(moved.months.gt(0)).toBe(true);
  expect(
    rate(withLevers(input, { ...noLevers, months: 18 })).lines.find(({ id }) => id.startsWith("L6"))?.value,
  ).not.toBe(rate(input).lines.find(({ id }) => id.startsWith("L6"))?.value);
});

test("commission is replaced, not added to, and the margin is not an expense", () => {
  const { input, required } = official();
  const priced = pricedWith({ input, required }, { ...noLevers, commission: decimal("0.012") });
  const margin = input.retention.variable.find(({ name }) => name === "Margin")?.share ?? decimal(0);
  const rest = input.retention.variable.filter(({ name }) => name !== "Commission" && name !== "Margin");
  expect(priced.expenses.toFixed()).toBe(sum([decimal("0.012"), ...rest.map((each) => each.share)]).toFixed());
  expect(margin.isNegative()).toBe(false);
});

test("what the levers add sums to the whole, whatever they are", () => {
  const { input, required } = official();
  fc.assert(
    fc.property(moves, (given) => {
      const priced = pricedWith({ input, required }, given);
      const total = sum(levers.map((lever) => priced.moved[lever]));
      expect(priced.required.minus(required).minus(total).abs().lt("1e-25")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("richer benefits never require less", () => {
  const { input, required } = official();
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [leaner, richer] = a.lt(b) ? [a, b] : [b, a];
      const at = (plan: typeof a) => pricedWith({ input, required }, { ...noLevers, plan }).required;
      expect(at(leaner).lte(at(richer))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
