import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { count, countChange, exactMoney, missing, moneyChange, monthText, rate, ratio, renewalDay } from "@/lib/format";
import { apart } from "./apart";

type Value = string | number | null;
export type RowValues = Record<string, Value> | null;
/** A change in words, as a list shows it. */
export type RowLine = { field: string; before?: string; after: string };
/** Names of people by id: an owner is kept as an id. */
export type Names = ReadonlyMap<string, string>;

type Told = { label: string; tell?: (value: Value, names: Names) => string; change?: (over: string) => string };

const dollars = (value: Value) => exactMoney(value, 2);
const day = (value: Value) => renewalDay(String(value));
const fundings: Record<string, string> = { INSURED: "Insured", ASC: "ASC" };
const bases: Record<string, string> = { TIER: "Tiers", INCLUDED: "Inside medical" };

const fields: Record<string, Told> = {
  externalId: { label: "Account id" },
  ein: { label: "EIN" },
  name: { label: "Account" },
  industry: { label: "Industry" },
  city: { label: "City" },
  state: { label: "State" },
  situs: { label: "Situs" },
  firm: { label: "Broker or consultant" },
  ownerId: { label: "Account executive", tell: (id, names) => names.get(String(id)) ?? "Someone else" },
  coverage: { label: "Coverage", tell: (value) => coverageNames[value as Coverage] ?? String(value) },
  funding: { label: "Funding", tell: (value) => fundings[String(value)] ?? String(value) },
  basis: { label: "Price basis", tell: (value) => bases[String(value)] ?? String(value) },
  renews: { label: "Renewal", tell: (value) => String(value).split("-").map(Number).join("/") },
  month: { label: "Month", tell: (value) => monthText(String(value)) },
  members: { label: "Members", tell: count, change: countChange },
  contracts: { label: "Contracts", tell: count, change: countChange },
  rate: { label: "Rate", tell: rate },
  target: { label: "Target rate", tell: rate },
  tiers: { label: "Tier rates", tell: (value) => tiersText(String(value)) },
  commission: { label: "Commission", tell: ratio },
  poolingPoint: { label: "Pooling point or specific deductible", tell: (value) => exactMoney(value) },
  pooling: { label: "Pooling point or specific deductible", tell: (value) => exactMoney(value) },
  outOfState: { label: "Out of state", tell: ratio },
  earned: { label: "Earned in the month", tell: dollars, change: moneyChange },
  claims: { label: "Claims in the month", tell: dollars, change: moneyChange },
  premium: { label: "Premium", tell: dollars, change: moneyChange },
  fees: { label: "Fees", tell: dollars, change: moneyChange },
  paid: { label: "Paid claims", tell: dollars, change: moneyChange },
  incurred: { label: "Incurred claims", tell: dollars, change: moneyChange },
  from: { label: "From", tell: day },
  to: { label: "To", tell: day },
  guaranteedUntil: { label: "Guaranteed until", tell: day },
};

/** Which line a row is of and from when, or which month: the record it is about, not what it changes. */
const places = ["line", "coverage", "plan", "month", "from"];
const hidden = ["lineId", "value", ...places];

function tell(field: string, value: Value | undefined, names: Names) {
  if (value === null || value === undefined || value === "") return missing;
  return fields[field]?.tell?.(value, names) ?? String(value);
}

/** Where in an account a row belongs: "Medical, Oct 2026", "Dental, PPO, from 1/1/2027". */
export function rowPlace(after: RowValues): string {
  const has = places.filter((field) => after?.[field]);
  const told = has.map((field) => [field, tell(field, after?.[field], new Map())] as const);
  const distinct = told.filter(
    ([field, text]) => field !== "plan" || !told.some(([, other], at) => at === 0 && other === text),
  );
  return distinct.map(([field, text]) => (field === "from" ? `from ${text}` : text)).join(", ");
}

/** What a row changes, field by field, with the difference where it is a count or dollars. */
export function rowLines(before: RowValues, after: RowValues, names: Names = new Map()): RowLine[] {
  return Object.entries(after ?? {})
    .filter(([field]) => !hidden.includes(field) && (field !== "name" || before?.name))
    .map(([field, value]) => {
      const was = before?.[field] ?? null;
      const told = tell(field, value, names) + difference(field, was, value);
      const label = fields[field]?.label ?? field;
      return was === null
        ? { field: label, after: told }
        : { field: label, before: tell(field, was, names), after: told };
    });
}

function difference(field: string, was: Value, is: Value) {
  const said = fields[field]?.change;
  if (!said || was === null || is === null) return "";
  const over = apart(String(is), String(was));
  return over && over !== "0.00" ? ` (${said(over)})` : "";
}

/** Tiers are kept as [["EE", "612.3400"], …]. */
function tiersText(text: string) {
  try {
    return (JSON.parse(text) as [string, string][]).map(([tier, amount]) => `${tier} ${rate(amount)}`).join(", ");
  } catch {
    return text;
  }
}
