import { type Decimal, one } from "@/lib/units/decimal";

/** Z × experience + (1 − Z) × manual, both of one basis: claims, or premiums each loaded already. */
export const blended = (z: Decimal, experience: Decimal, manual: Decimal) =>
  z.times(experience).plus(one.minus(z).times(manual));
