import { type Decimal, decimal, one, product, sum, zero } from "@/lib/units/decimal";

/** A multiplicative driver of a rate change, 1.0454 for +4.54 %. */
export type Driver = { name: string; factor: Decimal };
export type Contribution = { name: string; contribution: Decimal };

const unmoved = decimal("1e-9");

/**
 * Log-mean bridge: splits F − 1, F the product of the drivers, into contributions that add up to it exactly,
 * (F − 1) × ln f ÷ ln F each. Factors are above 0; where F is 1 within 10^-9 nothing is split and all are 0.
 */
export function logMeanBridge(drivers: readonly Driver[]): Contribution[] {
  const change = product(drivers.map(({ factor }) => factor)).minus(one);
  if (change.abs().lt(unmoved)) return drivers.map(({ name }) => ({ name, contribution: zero }));
  const logs = drivers.map(({ factor }) => factor.ln());
  const scale = change.div(sum(logs));
  return drivers.map(({ name }, index) => ({ name, contribution: logs[index]!.times(scale) }));
}

/** The drivers and, last, what they leave unexplained of `ratio` = required ÷ current. */
export const withResidual = (drivers: readonly Driver[], ratio: Decimal): Driver[] => [
  ...drivers,
  { name: "Other", factor: ratio.div(product(drivers.map(({ factor }) => factor))) },
];

/** Last year's relief, which returns as increase: 1 ÷ adequacy sold. */
export const priorShortfall = (adequacy: Decimal): Driver => ({
  name: "Prior-year shortfall",
  factor: one.div(adequacy),
});

/** An additive bridge of parts that make up a rate: each part's change PMPM, and in points of the current rate. */
export function partsBridge(parts: readonly { name: string; current: Decimal; required: Decimal }[]) {
  const rate = sum(parts.map(({ current }) => current));
  return parts.map(({ name, current, required }) => {
    const change = required.minus(current);
    return { name, change, points: change.div(rate).times(100) };
  });
}
