import { type Decimal, one } from "@/lib/units/decimal";
import { excessOver } from "../pooling";

/**
 * Growth of the layer above a deductible when every claimant grows by `factor` (1.09 for a year at 9 %): faster than
 * the ground, unless the deductible is indexed along. Null where no claimant reaches the layer in the base year.
 */
export function leveragedTrend(
  claimants: readonly Decimal[],
  deductible: Decimal,
  factor: Decimal,
  indexed = deductible,
) {
  const base = excessOver(claimants, deductible);
  const trended = excessOver(
    claimants.map((claims) => claims.times(factor)),
    indexed,
  );
  return { base, trended, trend: base.isZero() ? null : trended.div(base).minus(one) };
}
