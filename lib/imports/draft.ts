import type { Year } from "@/lib/accounts/opening";
import { addDays, addMonths, type Day, endOfMonth, nextOccurrence } from "@/lib/units/day";
import { type Decimal, toCents } from "@/lib/units/decimal";

/** The next effective date of a renewal on "MM-DD": after today, and after the month the figures are of. */
export const nextRenewal = (renews: string, asOf: Day, today: Day): Day =>
  nextOccurrence(renews, endOfMonth(asOf) > today ? endOfMonth(asOf) : today);

/** The contract years from the one that holds the as-of month to the one that holds today, oldest first. */
export function contractYears(renews: string, asOf: Day, today: Day): Year[] {
  const years: Year[] = [];
  let from = addMonths(nextRenewal(renews, asOf, today), -12);
  for (;;) {
    years.unshift({ from, to: addDays(addMonths(from, 12), -1) });
    if (from <= asOf) return years;
    from = addMonths(from, -12);
  }
}

/** The contract year that follows a term which ended, up to the next renewal: no gap between them. */
export const yearAfter = (ended: Day, renews: string, asOf: Day, today: Day): Year => ({
  from: addDays(ended, 1),
  to: addDays(nextRenewal(renews, asOf, today), -1),
});

type Priced = {
  funding?: "INSURED" | "ASC";
  members?: number;
  contracts?: number;
  rate?: Decimal;
  claimsPmpm?: Decimal;
  lossRatio?: Decimal;
};

/** Dollars earned in a month: an insured rate on members, an ASC fee on contracts. Nothing while one is unknown. */
export function earnedIn({ funding, members, contracts, rate }: Priced): Decimal | undefined {
  const count = funding === "INSURED" ? members : contracts;
  return rate && count !== undefined ? toCents(rate.times(count)) : undefined;
}

/** Claims of a month at the file's yearly average: its loss ratio where it has one, its claims per member otherwise. */
export function claimsIn(row: Priced): Decimal | undefined {
  const earned = earnedIn(row);
  if (row.funding === "INSURED" && row.lossRatio && earned) return toCents(earned.times(row.lossRatio));
  if (row.claimsPmpm && row.members !== undefined) return toCents(row.claimsPmpm.times(row.members));
}
