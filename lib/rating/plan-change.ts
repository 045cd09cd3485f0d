import { type Decimal, one } from "@/lib/units/decimal";
import type { RateInput } from "./schema";
import { rate } from "./worksheet";

/**
 * The rate action on today's benefits: the worksheet without its benefit factors. The worksheet's own action is after
 * the plan change, so that the difference of the two is a buy-down and not relief. Null without a current premium.
 */
export function actionBeforePlanChange(input: RateInput): Decimal | null {
  const periods = input.periods.map((period) => ({ ...period, benefitFactor: one }));
  return rate({ ...input, periods }).rateAction;
}
