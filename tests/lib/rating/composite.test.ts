import { expect, test } from "vitest";
import { actionAfterMigration, compositeAction, type Plan, spreadByRelativity } from "@/lib/rating/composite";
import { decimal, sum } from "@/lib/units/decimal";

const d = decimal;
const plans: Plan[] = [
  { name: "PPO", required: d(880), current: d(800), memberMonths: d(24_000) },
  { name: "HDHP", required: d(630), current: d(600), memberMonths: d(6_000) },
];

test("dollars over dollars, never the mean of actions", () => {
  expect(compositeAction(plans).times(100).toFixed(2)).toBe("9.21");
  expect(compositeAction(plans).eq("0.075")).toBe(false);
});

test("relativities spread one rate without losing a dollar", () => {
  const relative = [
    { name: "PPO", relativity: d(1), memberMonths: d(24_000) },
    { name: "HDHP", relativity: d("0.8"), memberMonths: d(6_000) },
  ];
  const spread = spreadByRelativity(d(844), relative);
  expect(spread[1]!.required.div(spread[0]!.required).toFixed(10)).toBe("0.8000000000");
  const raised = sum(spread.map(({ required }, index) => required.times(relative[index]!.memberMonths)));
  expect(raised.minus(d(844).times(30_000)).abs().lt("1e-25")).toBe(true);
});

test("members who move to a cheaper plan soften the account's change", () => {
  const moving = (share: string) => actionAfterMigration(plans, { from: "PPO", to: "HDHP", share: d(share) });
  expect(moving("0").eq(compositeAction(plans))).toBe(true);
  expect(moving("0.1").times(100).toFixed(2)).toBe("6.58");
  expect(moving("1").toFixed(4)).toBe("-0.1711");
});
