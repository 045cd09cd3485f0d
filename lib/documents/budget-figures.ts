import { budgetLines } from "@/lib/rating/asc/budget";
import { Sheet } from "@/lib/rating/line";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import type { BudgetExhibit } from "./budget";

/** COBRA ÷ budget rate: what the law lets a plan charge. */
export const cobraLoad = decimal("1.02");

export type BudgetRow = {
  name: string;
  contracts: number;
  ratio: string;
  rate: Decimal;
  cobra: Decimal;
  monthly: Decimal;
  annual: Decimal;
};
export type Budget = Record<"fixed" | "rebates" | "pcori" | "total" | "monthly" | "weighted" | "base", Decimal> & {
  contracts: number;
  rows: BudgetRow[];
  raised: { monthly: Decimal; annual: Decimal };
};

/** What a plan is expected to cost, dollars a year, and the rates by tier that raise a twelfth of it a month. */
export function budgetFigures(exhibit: BudgetExhibit): Budget {
  const { members, tiers } = exhibit;
  const contracts = tiers.reduce((all, tier) => all + tier.contracts, 0);
  const months = decimal(contracts).times(12);
  const fixed = sum([exhibit.fee, exhibit.specific, exhibit.aggregate].map(decimal)).times(months);
  const rebates = decimal(exhibit.rebates).times(months).neg();
  const pcori = decimal(exhibit.pcori).times(members);
  const total = decimal(exhibit.claims).plus(fixed).plus(rebates).plus(pcori);
  const counted = tiers.map(({ name, contracts: count, ratio }) => ({
    name,
    contracts: decimal(count),
    ratio: decimal(ratio),
  }));
  const weighted = sum(counted.map(({ contracts: count, ratio }) => count.times(ratio)));
  const { rates } = budgetLines(new Sheet(), total, counted, cobraLoad);
  const rows = tiers.map(({ name, contracts: count, ratio }, at): BudgetRow => {
    const { rate, cobra } = rates[at]!;
    const monthly = rate.times(count);
    return { name, contracts: count, ratio, rate, cobra, monthly, annual: monthly.times(12) };
  });
  const monthly = sum(rows.map((row) => row.monthly));
  const need = total.div(12);
  return {
    contracts,
    fixed,
    rebates,
    pcori,
    total,
    monthly: need,
    weighted,
    base: need.div(weighted),
    rows,
    raised: { monthly, annual: monthly.times(12) },
  };
}
