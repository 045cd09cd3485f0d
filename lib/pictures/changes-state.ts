import { addDays, type Day, isDay } from "@/lib/units/day";
import { type ChangeKind, isChangeKind } from "./changes";
import { weekOf } from "./due";

/** What the page of changes shows beyond the Book's own narrowing: from one picture to another, or to now. */
export type ChangesState = { since?: Day; until?: Day; kind?: ChangeKind; by: "kind" | "account"; rows: number };

export const pageOfChanges = 200;
const mostChanges = 12_800;
type Given = Record<string, string | string[] | undefined>;

export function readChanges(given: Given): ChangesState {
  const one = (key: string) => [given[key]].flat()[0] ?? "";
  const day = (key: string) => (isDay(one(key)) ? one(key) : undefined);
  const rows = Number(one("rows"));
  return {
    since: day("since"),
    until: day("until"),
    kind: isChangeKind(one("kind")) ? (one("kind") as ChangeKind) : undefined,
    by: one("by") === "account" ? "account" : "kind",
    rows: Number.isInteger(rows) ? Math.min(Math.max(rows, pageOfChanges), mostChanges) : pageOfChanges,
  };
}

/** The query string of that, after the Book's own. */
export function writeChanges(book: string, { since, until, kind, by, rows }: ChangesState): string {
  const own = {
    since,
    until,
    kind,
    by: by === "account" ? by : undefined,
    rows: rows === pageOfChanges ? undefined : String(rows),
  };
  const spelt = Object.entries(own).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []));
  return [book, ...spelt].filter(Boolean).join("&");
}

/** The Monday "last Monday" means: on a Monday itself the one before. */
export const lastMonday = (today: Day): Day => {
  const monday = weekOf(today);
  return monday < today ? monday : addDays(monday, -7);
};
