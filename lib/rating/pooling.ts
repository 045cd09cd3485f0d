import { Decimal, sum, zero } from "@/lib/units/decimal";

/**
 * Dollars above the pooling point, claimant by claimant (line 3). A claimant's amount is medical and drugs together
 * within one period: pooling is per contract year, and never on the group's total.
 */
export const excessOver = (claimants: readonly Decimal[], point: Decimal) =>
  sum(claimants.map((claims) => Decimal.max(zero, claims.minus(point))));

/** Which coverage the excess is charged to: medical, or the first where none is called so. */
export const bearerOf = (coverages: readonly { name: string }[]) =>
  Math.max(
    0,
    coverages.findIndex(({ name }) => /^med/i.test(name.trim())),
  );

/** The period's excess: as stated, or added up over its claimants, or none. */
export function excessOf(period: { excess: Decimal | null; claimants: Decimal[] | null }, point: Decimal | null) {
  if (period.excess) return period.excess;
  return point && period.claimants ? excessOver(period.claimants, point) : zero;
}
