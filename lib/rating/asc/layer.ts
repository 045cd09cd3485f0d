import { type Decimal, one } from "@/lib/units/decimal";
import { excessOf } from "../pooling";
import { leveragedTrend } from "./leveraged-trend";
import type { AscInput } from "./schema";

type Experience = NonNullable<AscInput["experience"]>;

/** Claims above a deductible: in the period, and grown by `factor`; null where only totals are known and not this one. */
export function layerAbove({ claimants, layers }: Experience, deductible: Decimal, factor: Decimal) {
  const layer = layers.find((each) => each.deductible.eq(deductible));
  if (!layer) return leveragedTrend(claimants, deductible, factor);
  const { excess: base, trended } = layer;
  return { base, trended, trend: trended && !base.isZero() ? trended.div(base).minus(one) : null };
}

/** The period's claims above a deductible: of its layers, else as stated in one total, else over its claimants. */
export function excessAbove(experience: Experience, deductible: Decimal | null) {
  const layer = deductible && experience.layers.find((each) => each.deductible.eq(deductible));
  return layer ? layer.excess : excessOf(experience, deductible);
}
