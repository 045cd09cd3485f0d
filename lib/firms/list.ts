import { z } from "zod";
import { plainText } from "@/lib/units/plain-text";
import { disclosures, firmKinds } from "./kinds";

export const firmSorts = [
  "members",
  "name",
  "kind",
  "office",
  "accounts",
  "premium",
  "fees",
  "owed",
  "theirs",
  "touch",
  "disclosure",
] as const;
export type FirmSort = (typeof firmSorts)[number];
/** Those that begin with A; figures begin with the largest. */
const byLetter: readonly FirmSort[] = ["name", "kind", "office", "disclosure"];
export const owings = ["late", "theirsLate", "ours", "theirs"] as const;
export const owingNames: Record<(typeof owings)[number], string> = {
  late: "We are late",
  theirsLate: "They are late",
  ours: "We owe them",
  theirs: "They owe us",
};
export const pageOfFirms = 100;
const mostFirms = 3200;

const words = z
  .string()
  .transform((text) => plainText(text).replace(/\s+/g, " ").trim())
  .catch("")
  .default("");

/** What the address says of the list of firms; anything it cannot mean is left out. A sort led by "-" is the largest first. */
export const firmsState = z.object({
  q: words.transform((text) => text.slice(0, 100)),
  kind: z.enum(firmKinds).optional().catch(undefined),
  disclosure: z.enum(disclosures).optional().catch(undefined),
  owing: z.enum(owings).optional().catch(undefined),
  sort: z
    .templateLiteral([z.enum(["", "-"]), z.enum(firmSorts)])
    .catch("-members")
    .default("-members"),
  cols: words.transform((text) => text.slice(0, 200)),
  rows: z.coerce.number().int().min(pageOfFirms).max(mostFirms).catch(pageOfFirms).default(pageOfFirms),
});
/** `view` is the saved view that is open; `saved` what it keeps, which the address leaves out. */
export type FirmsState = z.output<typeof firmsState> & { view?: string; saved?: string };

/** The part a saved view keeps. */
const kept = ["q", "kind", "disclosure", "owing", "sort", "cols"] as const;
const usual: Record<string, string> = { sort: "-members", rows: String(pageOfFirms) };

type Given = Record<string, string | string[] | undefined>;
type View = { id: string; state: string };

/** Reads an address; what it leaves out is as the view it names has it. */
export function readFirmsState(given: Given, views: readonly View[] = []): FirmsState {
  const view = views.find(({ id }) => id === given.view);
  const saved = view?.state ?? "";
  return {
    ...firmsState.parse({ ...Object.fromEntries(new URLSearchParams(saved)), ...given }),
    view: view?.id,
    saved,
  };
}

const textOf = (value: unknown) => (value === undefined ? "" : String(value));
const spell = (pairs: (readonly [string, string])[]) =>
  new URLSearchParams(pairs as [string, string][]).toString().replace(/%2C/g, ",");

/** The address that shows the firms in this state, changed as given; what is usual, or as in the view, is left out. */
export function firmsHref(state: Partial<FirmsState>, change: Partial<FirmsState> = {}) {
  const { view, saved = "", ...now } = { ...state, ...change };
  const base = { ...usual, ...Object.fromEntries(new URLSearchParams(view ? saved : "")) };
  const pairs = Object.entries(now)
    .map(([key, value]) => [key, textOf(value)] as const)
    .filter(([key, value]) => value !== (base[key] ?? ""));
  const search = spell(view ? [["view", view], ...pairs] : pairs);
  return search ? `/brokers?${search}` : "/brokers";
}

/** What a view saves of a state. */
export const firmsViewOf = (state: Partial<FirmsState>) =>
  spell(kept.map((key) => [key, textOf(state[key])] as const).filter(([key, value]) => value !== (usual[key] ?? "")));

/** Whether a state shows something else than the view it names. */
export const isFirmsDirty = (state: FirmsState) =>
  firmsViewOf(state) !== firmsViewOf(readFirmsState(Object.fromEntries(new URLSearchParams(state.saved))));

/** The sort a click on a column's head leads to: figures begin with the largest, names with A; again turns it round. */
export function nextSort(now: FirmsState["sort"], column: FirmSort): FirmsState["sort"] {
  const [first, other] = byLetter.includes(column)
    ? ([column, `-${column}`] as const)
    : ([`-${column}`, column] as const);
  return now === first ? other : first;
}
