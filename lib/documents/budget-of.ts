import type { Day } from "@/lib/units/day";
import { type BudgetExhibit, budgetExhibit } from "./budget";
import type { BudgetFigures } from "./budget-draft";

export type Budgeting = BudgetFigures & {
  account: string;
  title: string;
  effectiveOn: Day;
  members: number;
  today: Day;
};

/** The budget exhibit of what was typed for it: each field is named here. A tier nobody is in is left out. */
export const budgetExhibitOf = (known: Budgeting): BudgetExhibit =>
  budgetExhibit.parse({
    kind: "BUDGET_EXHIBIT",
    preparedFor: known.account,
    preparedOn: known.today,
    effectiveOn: known.effectiveOn,
    title: known.title,
    members: known.members,
    claims: known.claims,
    fee: known.fee,
    specific: known.specific,
    aggregate: known.aggregate,
    rebates: known.rebates,
    pcori: known.pcori,
    tiers: known.tiers
      .filter(({ contracts }) => contracts > 0)
      .map(({ name, contracts, ratio }) => ({ name, contracts, ratio })),
  });
