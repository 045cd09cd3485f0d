import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { Line } from "@/lib/activity/story";
import { count, countChange, exactMoney, missing, moneyChange, monthText, rate, ratio, renewalDay } from "@/lib/format";
import { apart } from "@/lib/imports/apart";

type Value = string | number | null;
type Values = Record<string, Value> | null;

const dollars = (value: Value) => exactMoney(value, 2);
const day = (value: Value) => renewalDay(String(value));
const fundings: Record<string, string> = { INSURED: "Insured", ASC: "ASC" };

/** Fields of rows in words, with how their values are told; what is not here is told as it is. */
const fields: Record<string, { label: string; tell?: (value: Value) => string; change?: (over: string) => string }> = {
  externalId: { label: "Account id" },
  ein: { label: "EIN" },
  name: { label: "Account" },
  industry: { label: "Industry" },
  city: { label: "City" },
  state: { label: "State" },
  firm: { label: "Broker or consultant" },
  owner: { label: "Account executive" },
  line: { label: "Line" },
  coverage: { label: "Coverage", tell: (value) => coverageNames[value as Coverage] ?? String(value) },
  planOption: { label: "Plan option" },
  funding: { label: "Funding", tell: (value) => fundings[String(value)] ?? String(value) },
  basis: { label: "Price basis" },
  priceBasis: { label: "Price basis" },
  renews: { label: "Renewal", tell: (value) => monthDay(String(value)) },
  month: { label: "Month", tell: (value) => monthText(String(value)) },
  members: { label: "Members", tell: count, change: countChange },
  contracts: { label: "Contracts", tell: count, change: countChange },
  rate: { label: "Rate", tell: rate },
  targetRate: { label: "Target rate", tell: rate },
  tierEe: { label: "Tier rate, employee", tell: rate },
  tierSp: { label: "Tier rate, employee and spouse", tell: rate },
  tierCh: { label: "Tier rate, employee and children", tell: rate },
  tierFam: { label: "Tier rate, family", tell: rate },
  commission: { label: "Commission", tell: ratio },
  poolingPoint: { label: "Pooling point or specific deductible", tell: exactMoney },
  outOfState: { label: "Out of state", tell: ratio },
  earned: { label: "Earned in the month", tell: dollars, change: moneyChange },
  claims: { label: "Claims in the month", tell: dollars, change: moneyChange },
  premium: { label: "Premium", tell: dollars, change: moneyChange },
  fees: { label: "Fees", tell: dollars, change: moneyChange },
  paid: { label: "Paid claims", tell: dollars, change: moneyChange },
  incurred: { label: "Incurred claims", tell: dollars, change: moneyChange },
  fromOn: { label: "From", tell: day },
  toOn: { label: "To", tell: day },
  guaranteedUntil: { label: "Guaranteed until", tell: day },
  valuedOn: { label: "Claims valued on", tell: day },
};

const monthDay = (text: string) => (/^\d\d-\d\d$/.test(text) ? text.split("-").map(Number).join("/") : text);

const labelOf = (field: string) =>
  fields[field]?.label ??
  `${field.charAt(0).toUpperCase()}${field.slice(1).replace(/([A-Z])/g, (c) => ` ${c.toLowerCase()}`)}`;

const tell = (field: string, value: Value | undefined) =>
  value === null || value === undefined || value === "" ? missing : (fields[field]?.tell?.(value) ?? String(value));

/** Which line and month a row is of, where it says so: "Medical, Oct 2026". */
export function rowPlace(before: Values, after: Values) {
  const values = { ...before, ...after };
  const parts = ["line", "coverage", "month"].filter((field) => values[field]);
  return parts.map((field) => tell(field, values[field])).join(", ");
}

const placing = ["line", "coverage", "month", "name"];

/** What a row changes, field by field, with the difference where it is a number. */
export function rowLines(before: Values, after: Values): Line[] {
  return Object.entries(after ?? {})
    .filter(([field]) => !placing.includes(field) || (field === "name" && before?.name !== undefined))
    .map(([field, value]) => {
      const was = before?.[field];
      const over = fields[field]?.change && was != null && value !== null && apart(String(value), String(was));
      const by = over && over !== "0.00" ? ` (${fields[field]?.change?.(over)})` : "";
      return {
        field: labelOf(field),
        ...(was !== undefined && was !== null && { before: tell(field, was) }),
        after: tell(field, value) + by,
      };
    });
}
