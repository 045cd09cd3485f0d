import { fundingNames } from "@/lib/accounts/funding";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { statusNames } from "@/lib/renewals/stages";
import { isDay } from "@/lib/units/day";

type Kind =
  | { kind: "choice"; choices: Record<string, string>; one?: boolean }
  | { kind: "firm" | "owner" | "tag" | "day" }
  | { kind: "number"; unit: string; presets: number[] };

/** Every way to narrow the Book, in the order the Filter menu offers them. */
export const filterFields = {
  segment: {
    name: "Segment",
    says: "Segment is",
    kind: "choice",
    choices: segmentNames,
  },
  funding: {
    name: "Funding",
    says: "Funding is",
    kind: "choice",
    choices: fundingNames,
  },
  firm: { name: "Broker or consultant", says: "Broker is", kind: "firm" },
  owner: { name: "AE", says: "AE is", kind: "owner" },
  status: {
    name: "Status",
    says: "Status is",
    kind: "choice",
    choices: statusNames,
  },
  state: {
    name: "Season state",
    says: "Members are",
    kind: "choice",
    choices: seasonStateNames,
  },
  renews: { name: "Next renewal", says: "Next renewal on or before", kind: "day" },
  health: {
    name: "Health",
    says: "Health is",
    kind: "choice",
    choices: { AT_RISK: "At risk", WATCH: "Watch", GOOD: "Good" },
  },
  priority: {
    name: "Priority",
    says: "Priority is",
    kind: "choice",
    choices: { A: "A", B: "B", C: "C", NONE: "No priority" },
  },
  tags: { name: "Tags", says: "Tagged", kind: "tag" },
  ends: {
    name: "Term end",
    says: "Term ends within",
    kind: "number",
    unit: "months",
    presets: [3, 6, 12, 18, 24],
  },
  held: { name: "Products held", says: "Products held fewer than", kind: "number", unit: "", presets: [2, 3, 4, 5, 6] },
  adequacy: { name: "Fee adequacy", says: "Fee adequacy below", kind: "number", unit: "%", presets: [95, 98, 100] },
  ratio: { name: "LR", says: "LR above", kind: "number", unit: "%", presets: [85, 89, 92, 95] },
  lapsed: {
    name: "Lapsed accounts",
    says: "Lapsed accounts",
    kind: "choice",
    choices: { with: "Shown too", only: "Only these" },
    one: true,
  },
} as const satisfies Record<string, { name: string; says: string } & Kind>;

export type FilterField = keyof typeof filterFields;
export type Filters = Partial<Record<FilterField, string[]>>;
export type FilterKind = Kind["kind"];

export const fieldNames = Object.keys(filterFields) as FilterField[];
export const fieldOf = (field: FilterField): { name: string; says: string } & Kind => filterFields[field];

/** Reads "segment:NATIONAL,MAJOR;held:4". What means nothing is dropped: a link may be old or mistyped. */
export function parseFilters(text: string): Filters {
  const filters: Filters = {};
  for (const part of text.split(";")) {
    const [name = "", list = ""] = part.split(":");
    if (!isField(name)) continue;
    const given = list.split(",").map((value) => (fieldOf(name).kind === "tag" ? unescaped(value) : value));
    const values = [...new Set(given)].filter((value) => accepts(name, value));
    if (values.length > 0) filters[name] = takesMany(name) ? values : values.slice(0, 1);
  }
  return filters;
}

/** The same text again, fields and values in one order, so that equal filters are spelled alike. */
export const formatFilters = (filters: Filters) =>
  fieldNames
    .filter((field) => filters[field]?.length)
    .map((field) => `${field}:${[...(filters[field] ?? [])].sort().map(escaped).join(",")}`)
    .join(";");

/** The filters with one field replaced; no values remove it. */
export function withFilter(filters: Filters, field: FilterField, values: string[]): Filters {
  const { [field]: _, ...rest } = filters;
  return values.length > 0 ? { ...rest, [field]: values } : rest;
}

/** The filters with a field narrowed to values as well: what it already asks for stays asked for. */
export function narrowed(filters: Filters, field: FilterField, values: string[]): Filters {
  const before = filters[field];
  const both = before ? values.filter((value) => before.includes(value)) : values;
  return withFilter(filters, field, both.length > 0 ? both : [noValue]);
}

/** A choice that nothing is: two filters on one field that have none in common. */
export const noValue = "none";

export const takesMany = (field: FilterField) => {
  const { kind, ...spec } = fieldOf(field);
  return kind === "firm" || kind === "owner" || kind === "tag" || (kind === "choice" && !("one" in spec && spec.one));
};

const isTag = (value: string) => /^[^,\p{Cc}]{1,30}$/u.test(value);

/** A tag may hold the signs that part one filter from the next. */
const escaped = (value: string) => value.replace(/[%:;]/g, encodeURIComponent);
const unescaped = (value: string) => value.replace(/%(25|3A|3B)/g, (sign) => decodeURIComponent(sign));

const isField = (name: string): name is FilterField => Object.hasOwn(filterFields, name);

function accepts(field: FilterField, value: string) {
  const spec = fieldOf(field);
  if (spec.kind === "choice") return Object.hasOwn(spec.choices, value) || (field === "state" && value === noValue);
  if (spec.kind === "day") return isDay(value);
  if (spec.kind === "number") return /^\d{1,3}(\.\d)?$/.test(value);
  if (spec.kind === "tag") return isTag(value);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
