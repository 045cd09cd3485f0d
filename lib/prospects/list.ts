import { z } from "zod";
import { searchField } from "@/lib/units/search-field";
import { fundings, reasons } from "./words";

export const prospectSorts = ["fit", "employees", "name", "premium", "renews", "since"] as const;
export type ProspectSort = (typeof prospectSorts)[number];
export const pageOfProspects = 100;
const mostProspects = 1600;

const one = <T extends z.ZodType>(of: T) => of.optional().catch(undefined);

/** What the address says of the list of prospects; anything it cannot mean is left out. A sort led by "-" is the largest first. */
export const prospectsState = z.object({
  q: searchField,
  state: one(z.string().regex(/^[A-Z]{2}$/)),
  sector: one(z.string().regex(/^\d\d$/)),
  month: one(z.coerce.number().int().min(1).max(12)),
  funding: one(z.enum(fundings)),
  reason: one(z.enum(reasons)),
  carrier: one(z.uuid()),
  broker: one(z.uuid()),
  /** Fewest employees; the setting where nobody says. */
  size: one(z.coerce.number().int().min(0).max(10_000_000)),
  pursued: one(z.enum(["mine", "none"])),
  /** These alone, of those the rest of it lists. */
  eins: one(z.string().regex(/^\d{9}(,\d{9})*$/)),
  /** The columns shown, in order; none is the usual ones. */
  cols: z.string().max(200).catch("").default(""),
  view: one(z.uuid()),
  sort: z
    .templateLiteral([z.enum(["", "-"]), z.enum(prospectSorts)])
    .catch("-fit")
    .default("-fit"),
  /** Counted and summed to the last, however many there are. */
  counted: one(z.literal("all")),
  rows: z.coerce.number().int().min(pageOfProspects).max(mostProspects).catch(pageOfProspects).default(pageOfProspects),
});
export type ProspectsState = z.output<typeof prospectsState>;

const usual: Record<string, unknown> = { sort: "-fit", rows: pageOfProspects };
/** What no view keeps. */
const apart = ["view", "rows", "eins", "counted"];

type Given = Record<string, string | string[] | undefined>;

/** Reads an address; what it leaves out is as the view it names saved it. */
export const readProspectsState = (given: Given, saved = "") =>
  prospectsState.parse({ ...Object.fromEntries(new URLSearchParams(saved)), ...given });

const textsOf = (state: Partial<ProspectsState>) =>
  Object.fromEntries(
    Object.entries(state).flatMap(([key, value]) =>
      value === undefined || value === "" || value === usual[key] ? [] : [[key, String(value)]],
    ),
  );

/** The address that shows the prospects in this state, changed as given: what is usual, or as the view it names saved it, is left out. */
export function prospectsHref(
  state: Partial<ProspectsState>,
  change: Partial<ProspectsState> = {},
  to = "/prospects",
  saved = "",
) {
  const now = textsOf({ ...state, ...change });
  const base = now.view ? textsOf(readProspectsState({}, saved)) : {};
  const keys = [...new Set([...Object.keys(now), ...Object.keys(base)])];
  const told = keys.filter((key) => now[key] !== base[key] || (apart.includes(key) && now[key]));
  const search = new URLSearchParams(told.map((key) => [key, now[key] ?? ""])).toString();
  return search ? `${to}?${search}` : to;
}

/** The query string of a state, whole: as a file or a bulk action asks for it, and as a view keeps it. */
export const prospectsQuery = (state: ProspectsState) =>
  prospectsHref(state, { view: undefined, rows: pageOfProspects, counted: undefined }).split("?")[1] ?? "";

/** Whether a state shows something else than the view it names. */
export const isDirty = (state: ProspectsState, saved: string) =>
  prospectsQuery(state) !== prospectsQuery(readProspectsState({}, saved));

/** The sort a click on a column's head leads to: figures begin with the largest, names with A; again turns it round. */
export function nextSort(now: ProspectsState["sort"], column: ProspectSort): ProspectsState["sort"] {
  const first = column === "name" || column === "renews" ? column : (`-${column}` as const);
  if (now !== first) return first;
  return first.startsWith("-") ? column : `-${column}`;
}

/** Whether anything narrows the list. */
export const isFiltered = ({ sort: _, rows: __, cols: ___, view: ____, ...rest }: ProspectsState) =>
  Object.values(rest).some((value) => value !== undefined && value !== "");
