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
  /** How many it stands for, where accounts alike were added up; one unless it says so. */
  accounts?: number;
};

/** What persistency of members asks of an account. */
export type KeptMembers = Pick<Kept, "opening" | "retained" | "partialTerminations">;

const over = (part: Decimal, whole: Decimal) => (whole.isZero() ? null : part.div(whole));
const there = <T extends KeptMembers>(accounts: readonly T[]) => accounts.filter(({ opening }) => opening > 0);
const retainedOf = <T extends KeptMembers>(accounts: readonly T[]) =>
  there(accounts).filter(({ retained }) => retained);
/** Members are whole: thousands of them are added as they are, and only their sum is a decimal. */
const add = <T>(accounts: readonly T[], of: (account: T) => number) =>
  decimal(accounts.reduce((total, each) => total + of(each), 0));
const addDollars = <T>(accounts: readonly T[], of: (account: T) => Decimal) => sum(accounts.map(of));
/** Members there were to keep. */
export const openingMembers = (accounts: readonly KeptMembers[]) => add(there(accounts), (each) => each.opening);
const openingRevenue = (accounts: readonly Kept[]) => addDollars(there(accounts), (each) => each.openingRevenue);
/** Opening members less those of terminated slices. */
const keepable = ({ opening, partialTerminations = 0 }: KeptMembers) => opening - partialTerminations;
/** Of them those of accounts that stayed, less partial terminations and slices. */
export const keptMembers = (accounts: readonly KeptMembers[]) => add(retainedOf(accounts), keepable);

const standing = ({ accounts = 1 }: Kept) => accounts;

/** Accounts still here of accounts at the opening. */
export const accountPersistency = (accounts: readonly Kept[]) =>
  over(add(retainedOf(accounts), standing), add(there(accounts), standing));

/** Opening members of retained accounts, less partial terminations and slices, of all opening members. */
export const memberPersistency = (accounts: readonly KeptMembers[]) =>
  over(keptMembers(accounts), openingMembers(accounts));

/** The same, and no account counts for more than it still has: growth elsewhere hides no loss. */
export const grossMemberRetention = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => Math.min(keepable(each), each.closing)),
    openingMembers(accounts),
  );

/** Closing members of retained accounts of all opening members; new accounts count for nothing. */
export const netMemberRetention = (accounts: readonly Kept[]) =>
  over(
    add(retainedOf(accounts), (each) => each.closing),
    openingMembers(accounts),
  );

/** Opening revenue of retained accounts of all opening revenue. */
export const revenuePersistency = (accounts: readonly Kept[]) =>
  over(
    addDollars(retainedOf(accounts), (each) => each.openingRevenue),
    openingRevenue(accounts),
  );

/** Closing revenue of retained accounts of all opening revenue: a conversion to ASC makes it fall. */
export const netRevenueRetention = (accounts: readonly Kept[]) =>
  over(
    addDollars(retainedOf(accounts), (each) => each.closingRevenue),
    openingRevenue(accounts),
  );

/** What account persistency leaves. */
export const lapseRate = (accounts: readonly Kept[]) => accountPersistency(accounts)?.neg().plus(1) ?? null;
