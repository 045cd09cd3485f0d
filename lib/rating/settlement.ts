import type { Decimal } from "@/lib/units/decimal";
import { Sheet } from "./line";

/** A participating contract's year in dollars; a prior deficit is a negative balance, `groupShare` the group's part of any. */
export type ContractYear = {
  premium: Decimal;
  paid: Decimal;
  reserveChange: Decimal;
  pooledExcess: Decimal;
  poolingCharges: Decimal;
  retention: Decimal;
  interest: Decimal;
  priorBalance: Decimal;
  groupShare: Decimal;
};

/** Retrospective settlement: claims charged, the balance (surplus positive, deficit negative) and the group's share of it. */
export function settle(year: ContractYear) {
  const { premium, paid, reserveChange, pooledExcess, poolingCharges, retention, interest, priorBalance, groupShare } =
    year;
  const sheet = new Sheet();
  const claimsCharged = sheet.computed(
    "X1",
    "Claims charged",
    "USD",
    paid.plus(reserveChange).minus(pooledExcess).plus(poolingCharges),
    { paid, reserveChange, pooledExcess, poolingCharges },
    "paid + change in reserve − pooled excess + pooling charges",
  );
  const balance = sheet.computed(
    "X2",
    "Balance",
    "USD",
    premium.minus(claimsCharged).minus(retention).plus(interest).plus(priorBalance),
    { premium, X1: claimsCharged, retention, interest, priorBalance },
    "premium − X1 − retention + interest + prior balance",
  );
  const share = balance.times(groupShare);
  sheet.computed("X3", "Group's share", "USD", share, { X2: balance, groupShare }, "X2 × group's share");
  return { claimsCharged, balance, share, lines: sheet.lines };
}
