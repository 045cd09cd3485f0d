import { sideOf } from "@/lib/metrics/figure";
import * as pipeline from "@/lib/metrics/pipeline";
import { amountOver } from "@/lib/opportunities/amount";
import type { Category } from "@/lib/opportunities/category";
import type { Deal } from "@/lib/opportunities/deal";
import type { Revenue } from "@/lib/products/product";
import { decimal } from "@/lib/units/decimal";
import type { Measure } from "./measure";

/** What a forecast category is worth in a weighted pipeline: the middle of the usual range of each. */
export const weights: Record<Category, string> = { COMMIT: "0.9", BEST_CASE: "0.55", PIPELINE: "0.175", OMITTED: "0" };

/** What is open, a year, as it stands and weighted; premium and fees apart. */
export function pipelineMeasures(open: Deal[]): Measure[] {
  const of = (revenue: Revenue) =>
    open.map(({ products, category }) => ({
      amount: amountOver(products, 12)[revenue],
      probability: decimal(weights[category]),
    }));
  return (["PREMIUM", "FEE"] as const).flatMap((revenue): Measure[] => {
    const name = revenue === "PREMIUM" ? "premium" : "fees";
    const [all, weighted] = [pipeline.openPipeline(of(revenue)), pipeline.weightedPipeline(of(revenue))];
    return [
      {
        key: revenue === "PREMIUM" ? "openPremium" : "openFees",
        name: `Open pipeline, ${name}`,
        tells: `A year of ${name} of every opportunity that is open`,
        formula: "Σ people × price × 12 of open opportunities",
        format: "dollars",
        value: all,
        numerator: sideOf("Open, a year", all, "dollars"),
        denominator: null,
        rows: { deals: open },
      },
      {
        key: revenue === "PREMIUM" ? "weightedPremium" : "weightedFees",
        name: `Weighted pipeline, ${name}`,
        tells: "The same, each by what its forecast category is usually worth",
        formula: "Σ a year × 90% Commit, 55% Best case, 17.5% Pipeline, 0% Omitted",
        format: "dollars",
        value: weighted,
        numerator: sideOf("Weighted, a year", weighted, "dollars"),
        denominator: null,
        rows: { deals: open },
      },
    ];
  });
}
