import { type Decimal, sum } from "@/lib/units/decimal";
import { isIn, type Stood } from "./bridge";

/** What is forecast beside keep or lose: what the best-known rate does to a year’s dollars, and members within a kept account. */
export type Apart = Pick<Stood, "decided" | "call"> & {
  /** Dollars a year at today’s counts; none where no rate is out yet. */
  premium: Decimal | null;
  fees: Decimal | null;
  inGroup: number;
  slices: number;
};
export type ApartSums = {
  premium: Decimal;
  fees: Decimal;
  inGroup: number;
  slices: number;
  cases: number;
  /** Of them, those whose rate is not out yet. */
  unrated: number;
};

/** The sums over what is committed: of what may be lost neither rate nor growth is counted on. */
export function apartOf(rows: readonly Apart[]): ApartSums {
  const kept = rows.filter(isIn);
  const of = (bucket: "premium" | "fees") => sum(kept.flatMap((row) => row[bucket] ?? []));
  return {
    premium: of("premium"),
    fees: of("fees"),
    inGroup: kept.reduce((total, { inGroup }) => total + inGroup, 0),
    slices: kept.reduce((total, { slices }) => total + slices, 0),
    cases: kept.length,
    unrated: kept.filter(({ premium, fees }) => premium === null && fees === null).length,
  };
}
