import { type Figure, few, shareOf, sideOf } from "@/lib/metrics/figure";
import type { Format } from "@/lib/metrics/metric";
import { type Decimal, sum, zero } from "@/lib/units/decimal";

/**
 * What one account adds to a figure: above the line and, of a ratio, below it. Without an id it is what accounts out of
 * sight add, as one line.
 */
export type Part = {
  id: string;
  name: string;
  above: Decimal;
  below?: Decimal;
  note?: string;
  /** Where it is found, of what is no account. */
  href?: string;
  /** Counts it is told beside, under the figure’s own headings. */
  beside?: readonly number[];
};

/** A figure with the accounts it is made of: what they add, added up, is the figure, to the member and the cent. */
export type Drawn = Figure & { key: string; parts: Part[]; beside?: readonly string[] };

type Told = { key: string; name: string; tells: string; formula: string; beside?: readonly string[] };
type Counted = Told & { words: string; format?: Format; side?: Format };
type Shared = Told & { words: string; under: string; format?: Format; side?: Format; of?: string };

const adds = ({ above, below = zero }: Part) => !above.isZero() || !below.isZero();
const largest = (one: Part, other: Part) =>
  other.above.abs().cmp(one.above.abs()) ||
  (other.below ?? zero).cmp(one.below ?? zero) ||
  one.name.localeCompare(other.name);
const inOrder = (parts: readonly Part[]) => parts.filter(adds).sort(largest);

/** A figure that is a sum; accounts that add nothing are no part of it. */
export function summed({ words, format = "count", side = "count", ...told }: Counted, given: readonly Part[]): Drawn {
  const parts = inOrder(given);
  const value = sum(parts.map(({ above }) => above));
  return { ...told, format, value, numerator: sideOf(words, value, side), denominator: null, parts };
}

/** A figure that is a ratio of sums, never an average; `of` says what its cases are, where too few of them say nothing. */
export function shared(given: Shared, all: readonly Part[]): Drawn {
  const { words, under, format = "percent", side = "count", of, ...told } = given;
  const parts = inOrder(all);
  const above = sum(parts.map((part) => part.above));
  const below = sum(parts.map((part) => part.below ?? zero));
  return {
    ...told,
    format,
    value: shareOf(above, below),
    numerator: sideOf(words, above, side),
    denominator: sideOf(under, below, side),
    ...(of && few(parts.filter((part) => part.below?.gt(0)).length, of)),
    parts,
  };
}
