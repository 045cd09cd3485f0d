import { type Day, daysBetween, isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import type { TrackKind } from "./due-dates";
import { isUndecided, type RenewalStatus, statuses, statusNames, statusOfTrack } from "./stages";

/** What the list of renewals shows, as its address says it. */
export type RenewalsState = {
  view?: View;
  season?: Day;
  team?: string;
  ae?: string;
  q: string;
  /** Of the list: which kind of decision, and where it stands. */
  kind?: TrackKind;
  stands?: Standing;
  rows: number;
  /** Of the calendar: the Monday of a week or what is late, and whose; "none" where nobody owns it. */
  week?: Day | "late";
  who?: string;
};
type View = "board" | "calendar";

/** Where a decision may be asked to stand: at one of the statuses, anywhere before a signature, or late there. */
export const standings = ["UNDECIDED", "LATE", ...statuses] as const;
export type Standing = (typeof standings)[number];
export const standingNames: Record<Standing, string> = {
  UNDECIDED: "Undecided",
  LATE: "Decision late",
  ...statusNames,
};
/** The statuses a standing is made of. */
export const statusesOf = (standing: Standing): readonly RenewalStatus[] =>
  standing === "UNDECIDED" || standing === "LATE" ? statuses.filter(isUndecided) : [standing];

export const pageOfRows = 100;
const mostRows = 3200;
const views: View[] = ["board", "calendar"];
const kinds: TrackKind[] = ["INSURED", "FEE", "STOP_LOSS"];
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
    kind: kinds.find((kind) => kind === one("kind")),
    stands: standings.find((standing) => standing === one("stands")),
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

/** Whether a decision stands where it is asked to; the list asks the database the same (`server/renewals/tracks.ts`). */
export const standsAt = (row: Decision, standing: Standing, today: Day) =>
  standing === "LATE" ? daysLate(row, today) !== undefined : statusesOf(standing).includes(standingOf(row));

export function writeRenewals({ q, kind, stands, rows, view, season, team, ae, week, who }: RenewalsState): string {
  const shown = { q: q || undefined, rows: rows === pageOfRows ? undefined : String(rows) };
  const given = { view, season, team, ae, ...shown, kind, stands, week, who };
  return Object.entries(given)
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join("&");
}
