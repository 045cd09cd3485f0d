import { seasonDay, waveHorizon } from "@/lib/accounts/season";
import { type Day, isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import { type ColumnKey, formatColumns, parseColumns } from "./columns";
import { type Filters, formatFilters, parseFilters } from "./filter";
import { formatGroup, type Group, parseGroup } from "./group";
import { defaultSort, formatSort, parseSort, type Sort } from "./sort";

/** Everything the Book shows follows from this, and this from the URL. */
export type BookState = {
  /** The day shown as it was then: that of a picture, or the last before it; without it the present. */
  asOf?: Day;
  /** Whose accounts: one team's or one AE's among those the viewer sees. */
  team?: string;
  ae?: string;
  view?: string;
  season?: Day;
  q: string;
  filters: Filters;
  group: Group;
  sort: Sort;
  columns: ColumnKey[];
  /** The metric whose rows are shown. */
  metric?: string;
  /** The query string of the Book the metric was asked of, to go back to. */
  back?: string;
  /** Groups that are open; undefined is the first. */
  open?: string[];
  /** Rows shown of each open group. */
  rows: number;
  /** Accounts opened to their lines. */
  lines: string[];
  peek?: string;
};

/** The part a saved view keeps, each as its text in the URL; empty is the usual. */
const kept = ["season", "q", "f", "group", "sort", "cols"] as const;
type Kept = Record<(typeof kept)[number], string>;

export const pageOfRows = 60;
export const mostRows = 1920;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Given = Record<string, string | string[] | undefined>;

/** Reads a query string. `saved` is the state of the view it names: what the URL leaves out is as saved. */
export function readBook(given: Given, internal: boolean, saved = ""): BookState {
  const one = (key: string) => plainText([given[key]].flat()[0] ?? "").trim();
  const base = keptIn(saved);
  const text = (key: keyof Kept) => (given[key] === undefined ? plainText(base[key]) : one(key));
  const rows = Number(one("rows"));
  return {
    asOf: isDay(one("asof")) ? one("asof") : undefined,
    team: id.exec(one("team"))?.[0],
    ae: id.exec(one("ae"))?.[0],
    view: id.exec(one("view"))?.[0],
    season: isDay(text("season")) ? text("season") : undefined,
    q: text("q").slice(0, 80),
    filters: parseFilters(text("f")),
    group: parseGroup(text("group")),
    sort: parseSort(text("sort"), internal),
    columns: parseColumns(text("cols"), internal),
    metric: one("metric").slice(0, 40) || undefined,
    back: one("metric") && given.back !== undefined ? one("back").slice(0, 4_000) : undefined,
    open: given.open === undefined ? undefined : one("open").split(",").filter(Boolean),
    rows: Number.isInteger(rows) ? Math.min(Math.max(rows, pageOfRows), mostRows) : pageOfRows,
    lines: one("lines")
      .split(",")
      .filter((line) => id.test(line)),
    peek: id.exec(one("peek"))?.[0],
  };
}

/** The query string of a state; what equals the view it names is left out. */
export function writeBook(state: BookState, internal: boolean, saved = ""): string {
  const base = keptIn(state.view ? saved : "");
  const now = textsOf(state, internal);
  return spell([
    ["asof", state.asOf],
    ["team", state.team],
    ["ae", state.ae],
    ["view", state.view],
    ...kept.map((key): Pair => [key, now[key] === base[key] ? undefined : now[key]]),
    ["metric", state.metric],
    ["back", state.metric && state.back],
    ["open", state.open?.join(",")],
    ["rows", state.rows === pageOfRows ? undefined : String(state.rows)],
    ["lines", state.lines.join(",") || undefined],
    ["peek", state.peek],
  ]);
}

/** What a view saves of a state. */
export function viewOf(state: BookState, internal: boolean): string {
  const now = textsOf(state, internal);
  return spell(kept.map((key) => [key, now[key] || undefined]));
}

/** Whether a state shows something else than the view it names; `saved` as it was stored. */
export function isDirty(state: BookState, internal: boolean, saved = ""): boolean {
  return viewOf(state, internal) !== viewOf(readBook({}, internal, saved), internal);
}

/** The state for who may not see rates: an order tells as much as a column. */
export const withoutRates = (state: BookState): BookState =>
  state.sort.key === "rates" ? { ...state, sort: defaultSort } : state;

/** The season the Book speaks of, and the day up to which what is not signed comes first. */
export const bookSeason = ({ season }: Pick<BookState, "season">, today: Day) => ({
  season: season ?? seasonDay(today),
  horizon: season ?? waveHorizon(today),
});

/** The state narrowed or ordered anew: what was unrolled by hand closes. */
export const changed = (state: BookState, change: Partial<BookState>): BookState => ({
  ...state,
  open: undefined,
  rows: pageOfRows,
  peek: undefined,
  ...change,
});

function textsOf(state: BookState, internal: boolean): Kept {
  return {
    season: state.season ?? "",
    q: state.q,
    f: formatFilters(state.filters),
    group: formatGroup(state.group),
    sort: formatSort(state.sort),
    cols: formatColumns(state.columns, internal),
  };
}

function keptIn(saved: string): Kept {
  const given = new URLSearchParams(saved);
  return Object.fromEntries(kept.map((key) => [key, given.get(key) ?? ""])) as Kept;
}

type Pair = [key: string, value: string | undefined];

/** Colons, commas and semicolons stay legible: a query may hold them. */
const spell = (pairs: Pair[]) =>
  pairs
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%(3A|2C|3B)/g, decodeURIComponent)}`)
    .join("&");
