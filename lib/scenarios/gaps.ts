import type { RateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Official } from "./levers";

/** Coverages of a sheet by the name of the setting `trend` that is the book’s for them. */
const trendOf: Record<string, string> = { Medical: "MEDICAL", Rx: "PHARMACY" };

/** A worksheet at the book’s own trend, yearly as shares by coverage; a coverage no trend is set for keeps its own. */
export const atBookTrend = (input: RateInput, trend: Record<string, string>): RateInput => ({
  ...input,
  periods: input.periods.map((period) => ({
    ...period,
    coverages: period.coverages.map((coverage) => {
      const set = trend[trendOf[coverage.name] ?? ""];
      return set ? { ...coverage, trend: decimal(set) } : coverage;
    }),
  })),
});

/** What the book’s parameters would require PMPM: the signed rate, moved by what the engine makes of the trend. */
export const requiredByBook = ({ input, required }: Official, trend: Record<string, string>): Decimal =>
  required.plus(rate(atBookTrend(input, trend)).requiredPremium.minus(rate(input).requiredPremium));

export type Gap = { from: GapEnd; to: GapEnd; points: Decimal; dollars: Decimal };
export const gapEnds = ["book", "required", "quoted", "sold"] as const;
export type GapEnd = (typeof gapEnds)[number];

/**
 * What is given up between one rate and the next that stands, on the way from the book’s parameters to what is sold: a share
 * of the current rate and dollars a year, negative where the next is higher. Rates PMPM; one that is not there yet is passed over.
 */
export function gapsOf(
  rates: Record<GapEnd, Decimal | null>,
  { current, memberMonths }: { current: Decimal; memberMonths: Decimal },
): Gap[] {
  const standing = gapEnds.flatMap((end) => (rates[end] ? [{ end, rate: rates[end] }] : []));
  return standing.slice(1).map(({ end, rate }, at) => {
    const before = standing[at]!;
    const change = before.rate.minus(rate);
    return { from: before.end, to: end, points: change.div(current), dollars: change.times(memberMonths) };
  });
}

/** Last year’s relief, which this year’s required rate carries: required less sold, as a share of the rate of then. */
export const shortfall = ({ current, required, sold }: Record<"current" | "required" | "sold", Decimal>) =>
  required.minus(sold).div(current);
