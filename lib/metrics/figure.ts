import type { Day } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Explanation } from "./explain";
import type { Format } from "./metric";
import type { Numeral } from "./sums";

/** How many cases a ratio rests on where they are too few to mean anything, and what they are. */
export type Few = { cases: Decimal; of: string };

/** An account that is in a figure’s denominator and no more in its numerator: since when, and what it counted for. */
export type Gone = { id: string; name: string; members: number; on: Day };

/** A figure that is not one of the standings’ sums, explained as they are. */
export type Figure = Omit<Explanation, "id" | "asOfMonth"> & { few?: Few; gone?: Gone[] };

/** Below so many cases a ratio of them says nothing. */
export const fewest = 5;

export const few = (cases: Numeral, of: string): { few?: Few } =>
  decimal(cases).lt(fewest) ? { few: { cases: decimal(cases), of } } : {};

/** One side of a figure: what it is in words, and what it comes to. */
export const sideOf = (words: string, value: Numeral, format: Format = "count") => ({
  words,
  value: decimal(value),
  format,
});

/** Part over whole; none of nothing. */
export const shareOf = (part: Numeral, whole: Numeral) =>
  decimal(whole).isZero() ? null : decimal(part).div(decimal(whole));
