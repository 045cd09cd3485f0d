import { type Decimal, sum, toCents } from "@/lib/units/decimal";

/** Dollars of a driver a person and month, in cents. */
export type BridgePart = { name: string; dollars: Decimal };

/** Parts rounded to cents, the largest carrying what rounding leaves, so that they add up to a total in cents. */
export function inCents(parts: BridgePart[], total: Decimal): BridgePart[] {
  const rounded = parts.map(({ name, dollars }) => ({ name, dollars: toCents(dollars) }));
  const left = total.minus(sum(rounded.map(({ dollars }) => dollars)));
  if (left.isZero()) return rounded;
  const largest = parts.reduce(
    (at, { dollars }, index) => (dollars.abs().gt(parts[at]!.dollars.abs()) ? index : at),
    0,
  );
  return rounded.map((part, index) => (index === largest ? { ...part, dollars: part.dollars.plus(left) } : part));
}
