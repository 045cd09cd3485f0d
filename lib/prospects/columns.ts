import type { ProspectSort } from "./list";

type Column = { name: string; head: string; sort?: ProspectSort; right?: boolean; hidden?: boolean; tip?: string };

/** Every column beside the employer’s name, in its usual order. */
export const prospectColumns = {
  industry: { name: "Industry", head: "Industry" },
  employees: { name: "Employees", head: "Employees", sort: "employees", right: true },
  growth: {
    name: "Employees, change in a year",
    head: "Change",
    right: true,
    hidden: true,
    tip: "Employees filed against the year before",
  },
  carrier: { name: "Carrier, and before", head: "Carrier, before" },
  broker: { name: "Broker, and before", head: "Broker, before", sort: "since" },
  brokerSince: { name: "Broker since", head: "Since", sort: "since", right: true, hidden: true },
  premium: { name: "Premium filed", head: "Premium", sort: "premium", right: true },
  persons: { name: "Persons covered", head: "Persons", right: true, hidden: true },
  renews: { name: "Renews", head: "Renews", sort: "renews" },
  funding: { name: "Funding", head: "Funding" },
  lines: { name: "Lines, and who insures them", head: "Lines by carrier", hidden: true },
  year: { name: "Latest plan year", head: "Year", right: true, hidden: true },
  place: { name: "City", head: "City", hidden: true },
  fit: { name: "Why it fits", head: "Why it fits", sort: "fit" },
} as const satisfies Record<string, Column>;

export type ProspectColumn = keyof typeof prospectColumns;
export const prospectColumnKeys = Object.keys(prospectColumns) as ProspectColumn[];
export const prospectColumnOf = (key: ProspectColumn): Column => prospectColumns[key];
export const usualProspectColumns = prospectColumnKeys.filter((key) => !prospectColumnOf(key).hidden);

/** Reads "employees,broker": the columns shown, in order; nothing is the usual ones. */
export function parseProspectColumns(text: string): ProspectColumn[] {
  const chosen = [...new Set(text.split(","))].filter((key): key is ProspectColumn =>
    prospectColumnKeys.includes(key as ProspectColumn),
  );
  return chosen.length > 0 ? chosen : usualProspectColumns;
}

export const formatProspectColumns = (chosen: readonly ProspectColumn[]) =>
  chosen.join() === usualProspectColumns.join() ? "" : chosen.join();
