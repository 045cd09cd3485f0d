import { type Decimal, decimal, one, sum, zero } from "@/lib/units/decimal";

/** One year of a fee path, PEPM. */
export type FeeYear = { fee: Decimal; unitCost: Decimal };

/** Contracts that remain in each year when `persistency` of them stay every year; all are there in the first. */
const remaining = (persistency: Decimal, year: number) => persistency.pow(year);

/** Expected fees over the path, dollars: fees × contracts × 12 × what remains. */
export const expectedRevenue = (path: readonly FeeYear[], contracts: Decimal, persistency: Decimal) =>
  annual(
    contracts,
    path.map(({ fee }, year) => fee.times(remaining(persistency, year))),
  );

/**
 * Expected margin over the path, dollars. `leavingCost` is the part of unit cost that leaves with a contract; the rest
 * stays to be paid by nobody.
 */
export const expectedMargin = (path: readonly FeeYear[], contracts: Decimal, persistency: Decimal, leavingCost = one) =>
  annual(
    contracts,
    path.map(({ fee, unitCost }, year) => {
      const staying = remaining(persistency, year);
      const costShare = one.minus(leavingCost).plus(leavingCost.times(staying));
      return fee.times(staying).minus(unitCost.times(costShare));
    }),
  );

const annual = (contracts: Decimal, pepm: readonly Decimal[]) => sum(pepm).times(contracts).times(12);

const precise = decimal("1e-30");

/** The annual persistency at which the path's expected margin is `target` dollars, found by halving; null if none from 0 to 1. */
export function breakEvenPersistency(path: readonly FeeYear[], contracts: Decimal, target: Decimal, leavingCost = one) {
  const short = (persistency: Decimal) => expectedMargin(path, contracts, persistency, leavingCost).lt(target);
  if (!short(zero) || short(one)) return null;
  let [low, high] = [zero, one];
  while (high.minus(low).gt(precise)) {
    const middle = low.plus(high).div(2);
    [low, high] = short(middle) ? [middle, high] : [low, middle];
  }
  return high;
}
