import { type Decimal, decimal, one } from "@/lib/units/decimal";
import { monthNumber } from "@/lib/units/month";
import { compounded } from "@/lib/units/power";

export type TrendMethod = "COMPOUND" | "SIMPLE";
type Span = { start: string; months: Decimal };

/** Months from the middle of the experience to the middle of the rating period; halves are possible. */
export const trendMonths = (experience: Span, rating: Span) =>
  decimal(monthNumber(rating.start) - monthNumber(experience.start)).plus(
    rating.months.minus(experience.months).div(2),
  );

/** Growth over those months of an annual per-capita trend: (1 + t)^(months ÷ 12), or 1 + t × months ÷ 12. */
export const trendFactor = (annual: Decimal, months: Decimal, method: TrendMethod = "COMPOUND") =>
  method === "SIMPLE" ? one.plus(annual.times(months).div(12)) : compounded(one.plus(annual), months);
