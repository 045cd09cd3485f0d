import type { FirmSort } from "./list";

type Column = {
  name: string;
  head: string;
  sort?: FirmSort;
  right?: boolean;
  hidden?: boolean;
  tip?: string;
  width: string;
};

/** Every column beside a firm's name, in its usual order. `head` is the short name over the column. */
export const firmColumns = {
  kind: { name: "Kind", head: "Kind", sort: "kind", width: "w-[150px]" },
  office: { name: "Office", head: "Office", sort: "office", width: "w-[110px]" },
  accounts: { name: "Accounts", head: "Accounts", sort: "accounts", right: true, width: "w-[76px]" },
  members: { name: "Members", head: "Members", sort: "members", right: true, width: "w-[84px]" },
  premium: {
    name: "Insured premium and LR",
    head: "Insured premium, LR",
    sort: "premium",
    right: true,
    width: "w-[136px]",
  },
  fees: { name: "ASC fees and adequacy", head: "ASC fees, adequacy", sort: "fees", right: true, width: "w-[136px]" },
  owed: { name: "What we owe", head: "We owe", sort: "owed", right: true, width: "w-[88px]" },
  theirs: { name: "What they owe", head: "They owe", sort: "theirs", right: true, width: "w-[88px]" },
  touch: { name: "Last touch", head: "Last touch", sort: "touch", width: "w-[84px]" },
  disclosure: { name: "Disclosure", head: "Disclosure", sort: "disclosure", width: "w-[88px]" },
  share: {
    name: "Share of members",
    head: "Share",
    sort: "members",
    right: true,
    hidden: true,
    tip: "Of the members all firms place",
    width: "w-[72px]",
  },
  appointed: { name: "Appointed in", head: "Appointed", hidden: true, tip: "States, today", width: "w-[110px]" },
} as const satisfies Record<string, Column>;

export type FirmColumn = keyof typeof firmColumns;
export const firmColumnKeys = Object.keys(firmColumns) as FirmColumn[];
export const firmColumnOf = (key: FirmColumn): Column => firmColumns[key];
export const usualFirmColumns = firmColumnKeys.filter((key) => !firmColumnOf(key).hidden);

/** Reads "kind,members": the columns shown, in order; nothing is the usual ones. */
export function parseFirmColumns(text: string): FirmColumn[] {
  const chosen = [...new Set(text.split(","))].filter((key): key is FirmColumn => Object.hasOwn(firmColumns, key));
  return chosen.length > 0 ? chosen : usualFirmColumns;
}
