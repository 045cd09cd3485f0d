import type { Decimal } from "@/lib/units/decimal";
import { one } from "@/lib/units/decimal";
import { excessOver } from "../pooling";

/** SIMPLE trends what is below the deductible with the ground; CONSISTENT lets growth spill into the layer above. */
export type LayerTrend = "SIMPLE" | "CONSISTENT";

/**
 * Dollars below a fixed deductible after trend: all claims × factor, less every claimant's trended excess. The mirror
 * of leveraged trend: this layer grows slower than the ground.
 */
export const belowDeductible = (
  incurred: Decimal,
  claimants: readonly Decimal[],
  deductible: Decimal,
  factor: Decimal,
) =>
  incurred.times(factor).minus(
    excessOver(
      claimants.map((claims) => claims.times(factor)),
      deductible,
    ),
  );

/** Growth of the layer below the deductible over the same months. */
export const layerTrend = (incurred: Decimal, claimants: readonly Decimal[], deductible: Decimal, factor: Decimal) =>
  belowDeductible(incurred, claimants, deductible, factor)
    .div(incurred.minus(excessOver(claimants, deductible)))
    .minus(one);
