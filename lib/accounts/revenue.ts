import { type Decimal, decimal, zero } from "@/lib/units/decimal";
import type { Coverage } from "./coverage";
import type { TermFacts } from "./facts";

/** The three buckets that are never blended, and lines whose price is inside another's. */
export const buckets = ["INSURED_PREMIUM", "ASC_FEES", "OTHER", "INCLUDED"] as const;
export type Bucket = (typeof buckets)[number];

type Priced = Pick<TermFacts, "funding" | "priceBasis" | "rate">;
type Counts = { contracts: number; members: number };

/** Where a line's dollars go: medical and stop-loss premium, medical ASC fees, or the rest. */
export function bucketOf(coverage: Coverage, { funding, priceBasis }: Priced): Bucket {
  if (priceBasis === "INCLUDED") return "INCLUDED";
  if (coverage === "STOP_LOSS") return "INSURED_PREMIUM";
  if (coverage !== "MEDICAL") return "OTHER";
  return funding === "INSURED" ? "INSURED_PREMIUM" : "ASC_FEES";
}

/** What a rate is charged on: members for PMPM, contracts for PEPM and for the composite of tiers. */
export const exposureOf = ({ priceBasis }: Pick<Priced, "priceBasis">, { contracts, members }: Counts) =>
  decimal(priceBasis === "PMPM" ? members : contracts);

/** Dollars a year at a rate and counts, to the hundredth of a cent. */
export const annualAt = (rate: Decimal, term: Pick<Priced, "priceBasis">, counts: Counts) =>
  rate.times(exposureOf(term, counts)).times(12).toDecimalPlaces(4);

export const annualOf = (term: Priced, counts: Counts) =>
  term.priceBasis === "INCLUDED" ? zero : annualAt(term.rate, term, counts);

/** One number over another; none over nothing. */
export const ratioOf = (numerator: Decimal, denominator: Decimal) =>
  denominator.isZero() ? null : numerator.div(denominator).toDecimalPlaces(8);
