import { type Day, monthsBetween } from "@/lib/units/day";
import { decimal, one, toCents } from "@/lib/units/decimal";
import { type BudgetDraft, budgetTiers, usualRatios } from "./budget-draft";
import { type KeptTier, tierNames } from "./tiers";

/** What is known of a self-funded line that a budget may begin with; each of these its customer knows already. */
export type BudgetKnown = {
  effectiveOn: Day;
  contracts: number;
  /** Claims incurred in the last twelve months, over the contracts of those; the first day of the last of them. */
  incurred: string | null;
  contractMonths: number;
  lastMonth: Day | null;
  /** A year's trend, as a share; null where none is set. */
  trend: string | null;
  /** The fee and the stop-loss premium that are released or, before that, in force. PEPM. */
  fee: string | null;
  specific: string | null;
  tiers: Readonly<Record<string, KeptTier>> | null;
};

/** Dollars a year: a contract's claims of the last twelve months, trended from their middle to that of the contract year. */
export function claimsToExpect({ incurred, contractMonths, contracts, lastMonth, effectiveOn, trend }: BudgetKnown) {
  if (!incurred || !lastMonth || !trend || contractMonths <= 0 || contracts <= 0) return;
  const months = monthsBetween(lastMonth, effectiveOn) + 11;
  const factor = one.plus(trend).pow(decimal(months).div(12));
  return toCents(decimal(incurred).div(contractMonths).times(factor).times(contracts).times(12));
}

const dollars = (rate: string | null) => (rate === null ? "" : toCents(decimal(rate)).toFixed(2));

/** A budget as its form begins, for somebody to look over; what nobody knows is empty. */
export function budgetStart(known: BudgetKnown): BudgetDraft {
  return {
    claims: claimsToExpect(known)?.toFixed(2) ?? "",
    fee: dollars(known.fee),
    specific: dollars(known.specific),
    aggregate: "",
    rebates: "",
    pcori: "3.84",
    ...Object.fromEntries(
      budgetTiers.flatMap(({ key, contracts, ratio }) => [
        [contracts, known.tiers?.[key]?.contracts?.toString() ?? ""],
        [ratio, usualRatios[key] ?? tierNames[key] ?? ""],
      ]),
    ),
  };
}
