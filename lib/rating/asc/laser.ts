import type { Decimal } from "@/lib/units/decimal";
import { excessOver } from "../pooling";

/**
 * One known claimant, grown by `factor`, under the group's deductible and under a laser of its own. `retained` is what
 * the employer keeps more: a quote with a laser compares on premium plus this.
 */
export function laserEffect(claims: Decimal, factor: Decimal, deductibles: { group: Decimal; laser: Decimal }) {
  const trended = claims.times(factor);
  const paid = excessOver([trended], deductibles.group);
  const paidUnderLaser = excessOver([trended], deductibles.laser);
  return { trended, paid, paidUnderLaser, retained: paid.minus(paidUnderLaser) };
}
