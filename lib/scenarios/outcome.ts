import { breakEvenOdds, contributionAt } from "@/lib/rating/break-even";
import { reliefAt } from "@/lib/rating/relief";
import type { Decimal } from "@/lib/units/decimal";
import type { Priced } from "./levers";

/** The decision a scenario is about: PMPM rates, the member months of a year, the share of administration that stays when it leaves. */
export type Grounds = { current: Decimal; memberMonths: Decimal; stranded: Decimal };

/** What a rate comes to; dollars a year, actions, LR and margin as shares. `change` is against the current premium. */
export type Outcome = {
  pmpm: Decimal;
  action: Decimal;
  annual: Decimal;
  change: Decimal;
  /** Share of the current rate, and dollars a year. */
  relief: Decimal;
  reliefDollars: Decimal;
  lossRatio: Decimal;
  margin: Decimal;
  marginDollars: Decimal;
  contribution: Decimal;
};

/** The economics of a rate PMPM above 0 under priced levers. */
export function outcomeAt(quoted: Decimal, priced: Priced, { current, memberMonths, stranded }: Grounds): Outcome {
  const basis = {
    required: priced.required,
    current,
    projectedClaims: priced.claims,
    fixed: priced.fixed,
    expenseShare: priced.expenses,
    memberMonths,
  };
  const { quotedAction, points, annual, lossRatio, margin, marginShare } = reliefAt(quoted, basis);
  return {
    pmpm: quoted,
    action: quotedAction,
    annual: quoted.times(memberMonths),
    change: quoted.minus(current).times(memberMonths),
    relief: points.div(100),
    reliefDollars: annual,
    lossRatio,
    margin: marginShare,
    marginDollars: margin.times(memberMonths),
    contribution: contributionAt(quoted, { ...basis, strandedAdmin: priced.admin.times(stranded) }),
  };
}

/** The odds of keeping it that a rate must reach to pay; NEVER where none would do, null where no odds were stated. */
export function breakEvenOf(odds: Decimal | null, base: Outcome, quoted: Outcome): Decimal | "NEVER" | null {
  return odds && (breakEvenOdds(odds, { before: base.contribution, after: quoted.contribution }) ?? "NEVER");
}
