import { type Decimal, one, sum, zero } from "@/lib/units/decimal";
import { completed, completedMonths, compositeFactor } from "./completion";

type Reported = {
  paid: Decimal | null;
  completionFactor: Decimal | null;
  ibnrMultiplier: Decimal | null;
  months?: { paid: Decimal; completionFactor: Decimal | null }[] | null;
};

/** Paid and incurred claims of one coverage in one period, and the share of the incurred that is paid. */
export type Claims = { paid: Decimal; incurred: Decimal; completion: Decimal };

/** Months carry factors of their own, or share the period's; a coverage that states neither is complete. */
export function claimsOf(coverage: Reported): Claims {
  const { months, completionFactor, ibnrMultiplier } = coverage;
  const paid = months ? sum(months.map((month) => month.paid)) : (coverage.paid ?? zero);
  const incurred =
    months && !completionFactor && !ibnrMultiplier
      ? completedMonths(months.map((month) => ({ paid: month.paid, factor: month.completionFactor ?? one })))
      : completed(paid, ibnrMultiplier ? { multiplier: ibnrMultiplier } : { factor: completionFactor ?? one });
  return { paid, incurred, completion: completionFactor ?? compositeFactor(paid, incurred) };
}

/** Claims left once the excess is out: taken from incurred, or from paid before it is completed (`completionOrder`). */
export const netOf = (
  { paid, incurred, completion }: Claims,
  excess: Decimal,
  order: "BEFORE_POOLING" | "AFTER_POOLING",
) => (order === "BEFORE_POOLING" ? incurred.minus(excess) : paid.minus(excess).div(completion));
