import type { SortKey } from "./sort";

type Column = {
  name: string;
  head: string;
  tip?: string;
  sort: SortKey;
  right?: boolean;
  hidden?: boolean;
  internal?: boolean;
};

/** Every column beside the account's name, in its usual order. `head` is the short name over the column. */
export const columns = {
  funding: { name: "Funding", head: "Funding", sort: "funding", tip: "ASC: administrative services contract" },
  broker: { name: "Broker or consultant", head: "Broker", sort: "firm" },
  ae: { name: "AE", head: "AE", sort: "owner", tip: "Account executive" },
  contracts: { name: "Contracts", head: "Contracts", sort: "contracts", right: true },
  members: { name: "Members", head: "Members", sort: "members", right: true },
  revenue: {
    name: "Premium or fees",
    head: "Prem / fee",
    sort: "revenue",
    right: true,
    tip: "Annual: insured premium, or ASC fees",
  },
  ratio: {
    name: "LR or fee adequacy",
    head: "LR / adeq.",
    sort: "ratio",
    right: true,
    tip: "LR: claims over premium, 12 months. Fee adequacy: sold over target PEPM (per contract per month)",
  },
  rates: {
    name: "Required and quoted",
    head: "Req. → quoted",
    sort: "rates",
    right: true,
    internal: true,
    tip: "Signed by underwriting, and put in the quote. Internal",
  },
  term: { name: "Term", head: "Term", sort: "renews", tip: "Next renewal" },
  status: { name: "Status", head: "Status", sort: "status" },
  products: { name: "Products", head: "Products", sort: "products", tip: "Families held beyond medical" },
  health: {
    name: "Health",
    head: "Health",
    sort: "health",
    tip: "The worst of service, relationship, price and market",
  },
  segment: { name: "Segment", head: "Segment", sort: "segment", hidden: true },
  change: {
    name: "Member change, 12 months",
    head: "12 months",
    sort: "change",
    right: true,
    hidden: true,
    tip: "Members against a year ago",
  },
  held: { name: "Products held", head: "Held", sort: "products", right: true, hidden: true },
  premium: { name: "Insured premium", head: "Premium", sort: "premium", right: true, hidden: true },
  stopLoss: { name: "Stop-loss premium", head: "Stop-loss", sort: "stopLoss", right: true, hidden: true },
  fees: { name: "ASC fees", head: "ASC fees", sort: "fees", right: true, hidden: true },
  targetFees: { name: "Target fees", head: "Target fees", sort: "targetFees", right: true, hidden: true },
  other: { name: "Other revenue", head: "Other", sort: "other", right: true, hidden: true },
  earned: {
    name: "Earned premium, 12 months",
    head: "Earned",
    sort: "earned",
    right: true,
    hidden: true,
    tip: "Rolling 12 months, insured medical and stop-loss",
  },
  incurred: {
    name: "Incurred claims, 12 months",
    head: "Incurred",
    sort: "incurred",
    right: true,
    hidden: true,
    tip: "Completed, rolling 12 months, insured medical and stop-loss",
  },
  stopLossEarned: {
    name: "Stop-loss premium earned, 12 months",
    head: "SL earned",
    sort: "stopLossEarned",
    right: true,
    hidden: true,
    tip: "Rolling 12 months",
  },
  stopLossClaims: {
    name: "Stop-loss claims, 12 months",
    head: "SL claims",
    sort: "stopLossClaims",
    right: true,
    hidden: true,
    tip: "Rolling 12 months",
  },
  ascMembers: {
    name: "ASC members",
    head: "ASC",
    sort: "ascMembers",
    right: true,
    hidden: true,
  },
  insuredMembers: {
    name: "Insured members",
    head: "Insured",
    sort: "insuredMembers",
    right: true,
    hidden: true,
  },
  opening: {
    name: "Members at last December",
    head: "December",
    sort: "opening",
    right: true,
    hidden: true,
    tip: "Members at the close of last December",
  },
  grown: {
    name: "Member change since December",
    head: "Change",
    sort: "grown",
    right: true,
    hidden: true,
    tip: "Members now less members at the close of last December",
  },
  state: { name: "Season state", head: "State", sort: "state", hidden: true, tip: "Where its members stand" },
  retained: {
    name: "Members retained",
    head: "Retained",
    sort: "retained",
    right: true,
    hidden: true,
    tip: "Members whose renewal is signed",
  },
  decided: {
    name: "Members decided",
    head: "Decided",
    sort: "decided",
    right: true,
    hidden: true,
    tip: "Members retained or lost",
  },
  yearAgo: {
    name: "Members a year ago",
    head: "Year ago",
    sort: "yearAgo",
    right: true,
    hidden: true,
  },
  eligible: {
    name: "Products eligible",
    head: "Eligible",
    sort: "eligible",
    right: true,
    hidden: true,
  },
  externalId: { name: "Id", head: "Id", sort: "externalId", hidden: true, tip: "Id in the system of record" },
  customerSinceOn: { name: "Customer since", head: "Since", sort: "customerSinceOn", hidden: true },
  situs: { name: "Situs", head: "Situs", sort: "situs", hidden: true, tip: "The state whose law governs the contract" },
  priority: {
    name: "Priority",
    head: "Priority",
    sort: "priority",
    hidden: true,
    tip: "A, B or C: how much attention",
  },
  nextStep: { name: "Next step", head: "Next step", sort: "nextStep", hidden: true },
  nextStepOn: { name: "Next step’s day", head: "On", sort: "nextStepOn", hidden: true },
  tags: { name: "Tags", head: "Tags", sort: "tags", hidden: true },
  headline: { name: "Headline", head: "Headline", sort: "headline", hidden: true, tip: "The renewal in a few words" },
} as const satisfies Record<string, Column>;

export type ColumnKey = keyof typeof columns;

export const columnKeys = Object.keys(columns) as ColumnKey[];
export const columnOf = (key: ColumnKey): Column => columns[key];

/** The columns people write in; each is named as the field of the account it shows. */
export const writtenColumns = [
  "externalId",
  "customerSinceOn",
  "situs",
  "priority",
  "nextStep",
  "nextStepOn",
  "tags",
  "headline",
] as const satisfies ColumnKey[];
export type WrittenColumn = (typeof writtenColumns)[number];
export const isWritten = (column: ColumnKey): column is WrittenColumn =>
  (writtenColumns as readonly ColumnKey[]).includes(column);

/** The columns a viewer may choose from: required and quoted only for those who may see them. */
export const columnsFor = (internal: boolean) => columnKeys.filter((key) => internal || !columnOf(key).internal);

export const usualColumns = (internal: boolean) => columnsFor(internal).filter((key) => !columnOf(key).hidden);

/** Reads "funding,members": the columns shown, in order; nothing is the usual ones. */
export function parseColumns(text: string, internal: boolean): ColumnKey[] {
  const allowed = columnsFor(internal);
  const chosen = [...new Set(text.split(","))].filter((key): key is ColumnKey => allowed.includes(key as ColumnKey));
  return chosen.length > 0 ? chosen : usualColumns(internal);
}

export const formatColumns = (chosen: readonly ColumnKey[], internal: boolean) =>
  chosen.join() === usualColumns(internal).join() ? "" : chosen.join();

/** The order after one column has taken another's place. */
export function moveColumn<K extends string>(chosen: readonly K[], from: number, to: number): K[] {
  const moved = chosen[from];
  if (moved === undefined || to < 0 || to >= chosen.length) return [...chosen];
  const rest = chosen.filter((_, at) => at !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
