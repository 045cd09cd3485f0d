import { type Decimal, decimal, sum } from "@/lib/units/decimal";

/** One account over a period: members and annual revenue at both ends, and what it lost without leaving. */
export type Kept = {
  opening: number;
  closing: number;
  openingRevenue: Decimal;
  closingRevenue: Decimal;
  /** A medical line is in force at the end. */
  retained: boolean;
  /** Members of slices and divisions that terminated while the account stayed. */
  partialTerminations?: number;
};

const over = (part: Decimal, whole: Decimal) => (whole.isZero() ? null : part.div(whole));
const there = (accounts: readonly Kept[]) => accounts.filter(({ opening }) => opening > 0);
const retainedOf = (accounts: readonly Kept[]) => there(accounts).filter(({ retained }) => retained);
const add = (accounts: readonly Kept[], of: (account: Kept) => Decimal | number) =>
  sum(accounts.map((each) => decimal(of(each))));
const opening = (accounts: readonly Kept[]) => add(there(accounts), (each) => each.opening);
const openingRevenue = (accounts: readonly Kept[]) => add(there(accounts), (each) => each.openingRevenue);
/** Opening members less those of terminated slices. */
const keepable = ({ opening, partialTerminations = 0 }: Kept) => opening - partialTerminations;

/** Accounts still here of accounts at the opening. */
export const accountPersistency = (accounts: readonly Kept[]) =>
  over(decimal(retainedOf(accounts).length), decimal(there(accounts).length));

/** Opening members of retained accounts, less partial terminations and slices, of all opening members. */
export const memberPersistency = (accounts: readonly Kept[]) =>
  over(add(retainedOf(accounts), keepable), opening(accounts));

/** The same, and no account counts for more than it still has: growth elsewhere hides no loss. */
export const grossMemberRetention = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => Math.min(keepable(each), each.closing)),
    opening(accounts),
  );

/** Closing members of retained accounts of all opening members; new accounts count for nothing. */
export const netMemberRetention = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => each.closing),
    opening(accounts),
  );

/** Opening revenue of retained accounts of all opening revenue. */
export const revenuePersistency = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => each.openingRevenue),
    openingRevenue(accounts),
  );

/** Closing revenue of retained accounts of all opening revenue: a conversion to ASC makes it fall. */
export const netRevenueRetention = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => each.closingRevenue),
    openingRevenue(accounts),
  );

/** What account persistency leaves. */
export const lapseRate = (accounts: readonly Kept[]) => accountPersistency(accounts)?.neg().plus(1) ?? null;
