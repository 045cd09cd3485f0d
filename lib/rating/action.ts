import { Decimal, one } from "@/lib/units/decimal";

/** Premium over current premium, less one, on one enrolment and one benefit; where the plan changes say before or after. */
export const rateAction = (premium: Decimal, current: Decimal) => premium.div(current).minus(one);

/** Premium held between current × (1 + floor) and current × (1 + cap) (line 18); null is no limit, and a floor may be negative. */
export function constrained(
  premium: Decimal,
  current: Decimal,
  limits: { floor: Decimal | null; cap: Decimal | null },
) {
  const atMost = limits.cap ? Decimal.min(premium, current.times(one.plus(limits.cap))) : premium;
  return limits.floor ? Decimal.max(atMost, current.times(one.plus(limits.floor))) : atMost;
}
