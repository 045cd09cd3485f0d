import { type Day, daysBetween, isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import { isUndecided, type RenewalStatus, statuses, statusOfTrack } from "./stages";

/** What the list of renewals shows, as its address says it. */
export type RenewalsState = {
  view?: View;
  season?: Day;
  team?: string;
  ae?: string;
  q: string;
  rows: number;
  /** Of the calendar: the Monday of a week or what is late, and whose; "none" where nobody owns it. */
  week?: Day | "late";
  who?: string;
};
type View = "board" | "calendar";

export const pageOfRows = 100;
const mostRows = 3200;
const views: View[] = ["board", "calendar"];
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readRenewals(given: Record<string, string | string[] | undefined>): RenewalsState {
  const one = (key: string) => plainText([given[key]].flat()[0] ?? "").trim();
  const rows = Number(one("rows"));
  return {
    view: views.find((view) => view === one("view")),
    season: isDay(one("season")) ? one("season") : undefined,
    team: id.exec(one("team"))?.[0],
    ae: id.exec(one("ae"))?.[0],
    q: one("q").slice(0, 80),
    week: one("week") === "late" || isDay(one("week")) ? one("week") : undefined,
    who: one("who") === "none" ? "none" : id.exec(one("who"))?.[0],
    rows: Number.isInteger(rows) ? Math.min(Math.max(rows, pageOfRows), mostRows) : pageOfRows,
  };
}

type Decision = { stage: string; outcome: string | null; decidedOn: Day | null; decideByOn: Day };

/** Where a track stands, in the words and marks the Book has for it; an outcome of the whole renewal decides it. */
export function standingOf({ stage, outcome, decidedOn }: Decision): RenewalStatus {
  const status = statusOfTrack({ stage, decidedOn });
  if (outcome === "PARTIAL") return "RENEWED";
  return statuses.find((each) => each === outcome) ?? status;
}

/** Days that a decision is late: nothing where one was made, or is not due yet. */
export function daysLate(row: Decision, today: Day): number | undefined {
  const late = daysBetween(row.decideByOn, today);
  return late > 0 && !row.decidedOn && isUndecided(standingOf(row)) ? late : undefined;
}

export function writeRenewals({ q, rows, view, season, team, ae, week, who }: RenewalsState): string {
  const shown = { q: q || undefined, rows: rows === pageOfRows ? undefined : String(rows) };
  const given = { view, season, team, ae, ...shown, week, who };
  return Object.entries(given)
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join("&");
}
