import { type Decimal, one } from "@/lib/units/decimal";

/**
 * Premium that leaves `claims` and `fixed` dollars after all percentages of it are paid (line 16). The shares are added
 * before dividing once: 1 ÷ (1 − a − b), not one after the other and not × (1 + a).
 */
export const loaded = (claims: Decimal, fixed: Decimal, variable: Decimal) =>
  claims.plus(fixed).div(one.minus(variable));
