import { type Day, daysBetween, isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import { isUndecided, type RenewalStatus, statuses, statusOfTrack } from "./stages";

/** What the list of renewals shows, as its address says it. */
export type RenewalsState = { view?: "board"; season?: Day; team?: string; ae?: string; q: string; rows: number };

export const pageOfRows = 100;
const mostRows = 3200;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readRenewals(given: Record<string, string | string[] | undefined>): RenewalsState {
  const one = (key: string) => plainText([given[key]].flat()[0] ?? "").trim();
  const rows = Number(one("rows"));
  return {
    view: one("view") === "board" ? "board" : undefined,
    season: isDay(one("season")) ? one("season") : undefined,
    team: id.exec(one("team"))?.[0],
    ae: id.exec(one("ae"))?.[0],
    q: one("q").slice(0, 80),
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

export function writeRenewals({ view, season, team, ae, q, rows }: RenewalsState): string {
  const given = { view, season, team, ae, q: q || undefined, rows: rows === pageOfRows ? undefined : String(rows) };
  return Object.entries(given)
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join("&");
}
