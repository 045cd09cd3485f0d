import { decimal } from "@/lib/units/decimal";

/** One account's families held, and eligible where that is known. */
export type Depth = { held: number; members: number; eligible?: number };

const over = (part: number, whole: number) => (whole === 0 ? null : decimal(part).div(whole));
const add = (accounts: readonly Depth[], of: (account: Depth) => number) =>
  accounts.reduce((total, account) => total + of(account), 0);

/** Families held ÷ accounts. */
export const productsPerAccount = (accounts: readonly Depth[]) =>
  over(
    add(accounts, ({ held }) => held),
    accounts.length,
  );

/** The same as the average member sees it. */
export const productsPerMember = (accounts: readonly Depth[]) =>
  over(
    add(accounts, ({ held, members }) => held * members),
    add(accounts, ({ members }) => members),
  );

/** Accounts with a product of accounts that may have it. */
export const penetration = (holding: number, eligible: number) => over(holding, eligible);

/** New sales of the period of cells that were eligible and open at its start. */
export const attachRate = (sold: number, openAtStart: number) => over(sold, openAtStart);

/** Accounts with three families or more. */
export const multiProductShare = (accounts: readonly Depth[]) =>
  over(accounts.filter(({ held }) => held >= 3).length, accounts.length);
