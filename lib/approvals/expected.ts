import { type Day, monthsBetween } from "@/lib/units/day";
import { type Decimal, decimal, one } from "@/lib/units/decimal";

/** Setting `trend` as delivered: yearly, by coverage. */
export const usualTrend: Record<string, string> = { MEDICAL: "0.0825", PHARMACY: "0.1075" };

type Experience = { ratio: Decimal; lastMonth: Day; effectiveOn: Day; trend: Decimal; action: Decimal };

/**
 * The LR to expect of a contract year: that of the last twelve months, trended from their middle to the middle of that
 * year, over the premium a rate action leads to. Shares; `lastMonth` is the first day of the last month measured.
 */
export function expectedLossRatio({ ratio, lastMonth, effectiveOn, trend, action }: Experience): Decimal {
  const months = monthsBetween(lastMonth, effectiveOn) + 11;
  return ratio.times(one.plus(trend).pow(decimal(months).div(12))).div(one.plus(action));
}
