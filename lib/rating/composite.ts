import { type Decimal, one, sum } from "@/lib/units/decimal";

/** One plan of several: premiums PMPM and member months. */
export type Plan = { name: string; required: Decimal; current: Decimal; memberMonths: Decimal };

/** Rate action over plans: required dollars over current dollars, less one; never the mean of the plans' actions. */
export const compositeAction = (plans: readonly Plan[]) =>
  sum(plans.map(({ required, memberMonths }) => required.times(memberMonths)))
    .div(sum(plans.map(({ current, memberMonths }) => current.times(memberMonths))))
    .minus(one);

/** Required premium PMPM of each plan when the account is rated as one and spread by plan relativity; raises the same dollars. */
export function spreadByRelativity(
  required: Decimal,
  plans: readonly { name: string; relativity: Decimal; memberMonths: Decimal }[],
) {
  const weighted = sum(plans.map(({ relativity, memberMonths }) => relativity.times(memberMonths)));
  const base = required.times(sum(plans.map(({ memberMonths }) => memberMonths))).div(weighted);
  return plans.map(({ name, relativity }) => ({ name, required: base.times(relativity) }));
}

/**
 * Premium change when `share` of one plan's members move to another at renewal: the new plan mix at required rates over
 * today's mix at current rates, less one.
 */
export function actionAfterMigration(
  plans: readonly Plan[],
  { from, to, share }: { from: string; to: string; share: Decimal },
) {
  const moving = sum(plans.filter(({ name }) => name === from).map(({ memberMonths }) => memberMonths.times(share)));
  const movedTo = (plan: Plan) => {
    if (plan.name === from) return plan.memberMonths.minus(moving);
    return plan.name === to ? plan.memberMonths.plus(moving) : plan.memberMonths;
  };
  const required = sum(plans.map((plan) => plan.required.times(movedTo(plan))));
  return required.div(sum(plans.map(({ current, memberMonths }) => current.times(memberMonths)))).minus(one);
}
