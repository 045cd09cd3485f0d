import { type Decimal, one } from "@/lib/units/decimal";
import type { ReliefBasis } from "./relief";

/** Setting `stranded_admin` as delivered: the share of administration that stays to be paid when an account leaves. */
export const strandedShare = "0.4";

type Contribution = Pick<ReliefBasis, "projectedClaims" | "fixed" | "expenseShare" | "memberMonths"> & {
  /** Admin PMPM that stays when the account leaves; it counts as contribution while the account stays. */
  strandedAdmin: Decimal;
};

/** Dollars a year an account contributes at a premium PMPM: its margin, and the admin that would be stranded without it. */
export const contributionAt = (premium: Decimal, basis: Contribution) =>
  premium
    .times(one.minus(basis.expenseShare))
    .minus(basis.projectedClaims)
    .minus(basis.fixed)
    .plus(basis.strandedAdmin)
    .times(basis.memberMonths);

/**
 * Relief pays only if the odds of keeping the account rise from `odds` to above this. Null where no odds would do,
 * because the lower premium contributes nothing or more than certainty would be needed.
 */
export function breakEvenOdds(odds: Decimal, contribution: { before: Decimal; after: Decimal }): Decimal | null {
  if (contribution.after.lte(0)) return null;
  const needed = odds.times(contribution.before).div(contribution.after);
  return needed.lte(one) ? needed : null;
}
