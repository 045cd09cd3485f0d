import { type Decimal, decimal, Decimal as Exact, one, zero } from "@/lib/units/decimal";
import type { Priced } from "./levers";
import type { Grounds, Outcome } from "./outcome";

/** What a self-funded quote asks: fee, our cost and stop-loss premiums PEPM; the corridor above expected claims as a share. */
export type Terms = {
  fee: Decimal;
  cost: Decimal | null;
  specific: Decimal | null;
  aggregate: Decimal | null;
  corridor: Decimal | null;
  /** We write the stop-loss ourselves. */
  ours: boolean;
};

/** Both sides of the same claims once the employer pays them, dollars a year; null where a term it needs is open. */
export type SelfFunded = {
  /** What comes to us, and how far that is from the premium. */
  revenue: Decimal;
  revenueChange: Decimal;
  feeMargin: Decimal | null;
  marginChange: Decimal | null;
  /** What the employer expects to pay, against the premium, and the most an aggregate lets it pay. */
  expected: Decimal;
  expectedChange: Decimal;
  most: Decimal | null;
};

/** Excess claims over specific premium that stop-loss is priced for, where a sheet does not say (domain 3.15). */
export const specificLossRatio = decimal("0.78");

/**
 * The self-funded twin of an insured quote on the same projected claims. What the specific is expected to pay is its premium
 * times its target loss ratio and never more than the claims; an aggregate attaches at the corridor over what is left.
 */
export function selfFunded(
  { fee, cost, specific, aggregate, corridor, ours }: Terms,
  { priced, insured, grounds }: { priced: Priced; insured: Outcome; grounds: Grounds & { contractMonths: Decimal } },
): SelfFunded {
  const { memberMonths, contractMonths } = grounds;
  const premiums = (specific ?? zero).plus(aggregate ?? zero).times(contractMonths);
  const claims = priced.claims.times(memberMonths);
  const recovered = Exact.min(claims, (specific ?? zero).times(specificLossRatio).times(contractMonths));
  const kept = claims.minus(recovered);
  const fees = fee.times(contractMonths);
  const fixed = fees.plus(premiums);
  const revenue = ours ? fixed : fees;
  const feeMargin = cost && fee.minus(cost).times(contractMonths);
  const expected = kept.plus(fixed);
  return {
    revenue,
    revenueChange: revenue.minus(insured.annual),
    feeMargin,
    marginChange: feeMargin ? feeMargin.minus(insured.marginDollars) : null,
    expected,
    expectedChange: expected.minus(insured.annual),
    most: corridor && aggregate && kept.times(one.plus(corridor)).plus(fixed),
  };
}
