import { type Decimal, decimal, one, zero } from "@/lib/units/decimal";
import type { SumKey, Sums } from "./sums";

/** How a value reads: 12,340 · +4,120 · $569.7M · 91.3% · −1.8% · 2.10 · 3.5 pts · Yes */
export type Format = "count" | "change" | "dollars" | "percent" | "percentChange" | "ratio" | "points" | "yes";

/** One side of a metric: what it is in words, and the sums it adds and takes away. */
export type Side = { words: string; plus: readonly SumKey[]; minus?: readonly SumKey[] };

export type Metric = {
  name: string;
  /** What it tells, in one sentence. */
  tells: string;
  /** How it is computed, as a person would say it. */
  formula: string;
  format: Format;
  numerator: Side;
  /** A metric with one is a ratio of sums, never an average of ratios. */
  denominator?: Side;
  /** Shown as the change against the denominator: the ratio less one. */
  asChange?: true;
  better: "up" | "down" | "neither";
  /** The target that measures it (targets.kind), if anyone sets one. */
  target?: string;
  /** Counts accounts that have lapsed too: what they had at the opening is part of the change. */
  withLapsed?: true;
};

/** What a side comes to. A sum that was not given is a mistake of the caller, not a zero. */
export function sideValue({ plus, minus = [] }: Side, given: Sums): Decimal {
  const add = (keys: readonly SumKey[]) => keys.reduce((total, key) => total.plus(known(given, key)), zero);
  return add(plus).minus(add(minus));
}

/** A metric's value, exact and unrounded; none where nothing stands below the line. */
export function measure(metric: Metric, given: Sums): Decimal | null {
  const above = sideValue(metric.numerator, given);
  if (!metric.denominator) return above;
  const below = sideValue(metric.denominator, given);
  if (below.isZero()) return null;
  return above.div(below).minus(metric.asChange ? one : zero);
}

/** Every sum a metric needs, so that one reading of the table gives them all. */
export const sumsOf = ({ numerator, denominator }: Metric): SumKey[] => [
  ...new Set([numerator, denominator].flatMap((side) => [...(side?.plus ?? []), ...(side?.minus ?? [])])),
];

function known(given: Sums, key: SumKey) {
  const value = given[key];
  if (value === undefined) throw new Error(`A metric asks for the sum ${key}, which was not read.`);
  return decimal(value);
}
