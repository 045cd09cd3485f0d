import { atRiskState } from "@/lib/accounts/season";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, zero } from "@/lib/units/decimal";

/** A figure as it is read: whole, or exact text. */
export type Numeral = number | string | Decimal;

/** What a row must bring to be summed: an account standing, or anything with these columns. */
export type MetricRow = Record<Column, Numeral> & { seasonState: string; renewsOn: Day | null };

export const columns = [
  "members",
  "contracts",
  "ascContracts",
  "ascMembers",
  "insuredMembers",
  "membersYearAgo",
  "membersOpening",
  "insuredPremium",
  "stopLossPremium",
  "ascFees",
  "targetFees",
  "otherRevenue",
  "earnedPremium",
  "incurredClaims",
  "stopLossEarned",
  "stopLossClaims",
  "productsHeld",
  "productsEligible",
] as const;
export type Column = (typeof columns)[number];

/** What is added up: a column, or 1 a row; of all rows, of one season state, or of those renewing on the season's day. */
type Sum = { column: Column | "accounts"; state?: string; inSeason?: true; words: string };

const column = (name: Column | "accounts", words: string): Sum => ({ column: name, words });
const season = (words: string, state?: string): Sum => ({
  column: "members",
  inSeason: true,
  words,
  ...(state && { state }),
});

/** Every sum a metric is made of, each once. Rows of lapsed accounts hold no members now, only their opening. */
export const sums = {
  accounts: column("accounts", "Accounts"),
  members: column("members", "Members"),
  contracts: column("contracts", "Contracts"),
  ascContracts: column("ascContracts", "ASC contracts"),
  ascMembers: column("ascMembers", "ASC members"),
  insuredMembers: column("insuredMembers", "Insured members"),
  membersYearAgo: column("membersYearAgo", "Members 12 months before"),
  membersOpening: column("membersOpening", "Members at the close of last December"),
  insuredPremium: column("insuredPremium", "Annualised insured premium, medical and stop-loss"),
  stopLossPremium: column("stopLossPremium", "Annualised stop-loss premium"),
  ascFees: column("ascFees", "Annualised ASC fees at sold PEPM"),
  targetFees: column("targetFees", "Annualised ASC fees at target PEPM"),
  otherRevenue: column("otherRevenue", "Annualised premium and fees of every other line"),
  earnedPremium: column("earnedPremium", "Earned insured premium, 12 months"),
  incurredClaims: column("incurredClaims", "Completed incurred claims, the same 12 months"),
  stopLossEarned: column("stopLossEarned", "Earned stop-loss premium, 12 months"),
  stopLossClaims: column("stopLossClaims", "Stop-loss claims, the same 12 months"),
  productsHeld: column("productsHeld", "Product families held"),
  productsEligible: column("productsEligible", "Product families eligible"),
  atRisk: { ...column("accounts", "Accounts at risk"), state: atRiskState },
  membersAtRisk: { ...column("members", "Members of accounts at risk"), state: atRiskState },
  seasonMembers: season("Members renewing in the season"),
  seasonRetained: season("Members retained, signed", "RETAINED"),
  seasonVerbal: season("Members with a verbal yes, unsigned", "VERBAL"),
  seasonOpen: season("Members open", "OPEN"),
  seasonAtRisk: season("Members at risk", atRiskState),
  seasonLost: season("Members lost, notice given or gone", "LOST"),
} as const satisfies Record<string, Sum>;
export type SumKey = keyof typeof sums;
export type Sums = Partial<Record<SumKey, Numeral>>;

/** Whether a row is part of a sum; `seasonOn` is the season's day of renewal. */
export function isPartOf(key: SumKey, row: Pick<MetricRow, "seasonState" | "renewsOn">, seasonOn: Day) {
  const { state, inSeason }: Sum = sums[key];
  return (!state || row.seasonState === state) && (!inSeason || row.renewsOn === seasonOn);
}

/** What one row adds to a sum: a drill that lists it shows this figure, and the figures add up. */
export function shareOf(key: SumKey, row: MetricRow, seasonOn: Day): Decimal {
  if (!isPartOf(key, row, seasonOn)) return zero;
  const { column } = sums[key];
  return column === "accounts" ? decimal(1) : decimal(row[column]);
}

/** Adds rows up, exactly. PostgreSQL's sums over the same rows are the same numbers. */
export const sumRows = <K extends SumKey>(rows: readonly MetricRow[], keys: readonly K[], seasonOn: Day) =>
  Object.fromEntries(
    keys.map((key) => [key, rows.reduce((total, row) => total.plus(shareOf(key, row, seasonOn)), zero)]),
  ) as Record<K, Decimal>;
