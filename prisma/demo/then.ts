import { addDays, addMonths, type Day, daysBetween, endOfMonth, lastFullMonth } from "@/lib/units/day";
import { hasReached, stageOn } from "./stages";
import type { Book, Row } from "./table";

/** A moment of the demo's past: the day it is told for, and the instant up to which things had been recorded. */
export type Moment = { day: Day; at: string; today: Day };
type Then = Moment & { from: Day };
type Cut = (row: Row, then: Then, book: Lookup) => Row | undefined;
type Lookup = { renewal: (id: unknown) => Row | undefined };

const text = (value: unknown) => value as string;
const since = (column: string) => (row: Row, day: Day) => text(row[column]) <= day;

/** A row without what came later: `columns` become empty where the day in `on` is still ahead. */
const blanked = (row: Row, day: Day, on: string, ...columns: string[]): Row =>
  row[on] && text(row[on]) > day
    ? { ...row, ...Object.fromEntries([on, ...columns].map((name) => [name, null])) }
    : row;

/** What a standing can ask of: as far back as lib/server/standing-facts.ts reads. */
const monthsAsked = 20;

const known: Cut = (row, { at, from }) => {
  if (text(row.recorded_at) >= at || text(row.month) < from) return;
  return !row.superseded_at ? row : text(row.superseded_at) >= at ? { ...row, superseded_at: null } : undefined;
};

const cuts: Record<string, Cut> = {
  accounts: (row, { day }) =>
    since("customer_since_on")(row, day) ? blanked(row, day, "lapsed_on", "lapse_reason", "lapsed_to") : undefined,
  account_access: (row, { day }) => (since("from_on")(row, day) ? row : undefined),
  brokers_of_record: (row, { day }) => (text(row.received_on ?? row.from_on) <= day ? row : undefined),
  lines: (row, { day }) =>
    since("started_on")(row, day) ? blanked(row, day, "terminated_on", "termination_reason") : undefined,
  line_events: (row, { day }) => (since("happened_on")(row, day) ? row : undefined),
  renewals: (row, { day, today }) => {
    if (!since("opened_on")(row, day)) return;
    const headline = daysBetween(day, today) < 14 ? row.headline : null;
    return { ...blanked(row, day, "decided_on", "outcome", "reason", "lost_to"), headline };
  },
  renewal_tracks: (row, { day }, { renewal }) => trackThen(row, renewal(row.renewal_id), day),
  exposures: (row, { day }) => ({ ...row, as_of: endOfMonth(lastFullMonth(day)) }),
  service_issues: (row, { day }) =>
    since("opened_on")(row, day)
      ? blanked(blanked(row, day, "escalated_on"), day, "closed_on", "resolution")
      : undefined,
  guarantee_results: (row, { day }) => (addDays(addMonths(text(row.quarter), 3), 19) <= day ? row : undefined),
  rfp_notices: (row, { day }) => (since("received_on")(row, day) ? row : undefined),
  relationship_events: (row, { day }) => (since("happened_on")(row, day) ? row : undefined),
  enrollment_months: known,
  revenue_months: known,
  claim_months: known,
};

/** The book as it was at a moment: each row as far as it was there, in the state it was in. */
export function bookThen(book: Book, moment: Moment): Book {
  const then = { ...moment, from: addMonths(moment.day, -monthsAsked) };
  const renewals = new Map((book.get("renewals") ?? []).map((row) => [row.id, row]));
  const decided = new Set(
    [...renewals.values()]
      .filter(({ decided_on }) => decided_on && text(decided_on) <= then.day)
      .map(({ account_id, effective_on }) => `${account_id} ${effective_on}`),
  );
  const agreed: Cut = (row, { day }) =>
    since("from_on")(row, day) || decided.has(`${row.account_id} ${row.from_on}`) ? row : undefined;
  const lookup = { renewal: (id: unknown) => renewals.get(id) };
  const cutTo = (table: string, cut: Cut): [string, Row[]] => [
    table,
    (book.get(table) ?? []).flatMap<Row>((row) => cut(row, then, lookup) ?? []),
  ];
  return new Map(Object.entries({ ...cuts, line_terms: agreed }).map(([table, cut]) => cutTo(table, cut)));
}

/** A track on a day before its decision stands where the calendar puts it, never further than it is today. */
function trackThen(track: Row, renewal: Row | undefined, day: Day): Row | undefined {
  if (!renewal || text(renewal.opened_on) > day) return;
  const decided = renewal.outcome && renewal.outcome !== "RENEWED" ? renewal.decided_on : track.decided_on;
  if (decided && text(decided) <= day) return track;
  const stage = stageThen(track, text(renewal.effective_on), decided as Day | null, day);
  const [rated, offered] = milestones[text(track.kind)]!;
  const isOffered = hasReached(stage, offered);
  const isOut = isOffered && track.released_on && text(track.released_on) <= day;
  return {
    ...track,
    ...(!isOut && { released_to: null, released_to_firm_id: null, released_at: null }),
    stage,
    required_rate: hasReached(stage, rated) ? track.required_rate : null,
    quoted_rate: isOffered ? track.quoted_rate : null,
    released_rate: isOffered ? track.released_rate : null,
    released_on: isOut ? track.released_on : null,
    sold_rate: stage === "VERBAL" ? track.sold_rate : null,
    decided_on: null,
  };
}

const milestones: Record<string, [rated: string, offered: string]> = {
  INSURED: ["INTERNAL_REVIEW", "RELEASED"],
  FEE: ["FEE_RELEASED", "FEE_RELEASED"],
  STOP_LOSS: ["SL_PRELIM", "SL_PRELIM"],
};

function stageThen({ kind, stage }: Row, effective: Day, decided: Day | null, day: Day): string {
  if (decided && kind !== "STOP_LOSS" && stage !== "LOST" && addDays(decided, -11) <= day) return "VERBAL";
  const left = daysBetween(day, effective);
  const funding = kind === "INSURED" ? "INSURED" : "ASC";
  const stopLoss = left > 120 ? "PLANNING" : left > 60 ? "SL_PRELIM" : left > 45 ? "SL_DISCLOSURE" : "SL_FIRM";
  const byCalendar = kind === "STOP_LOSS" ? stopLoss : left <= 0 ? "NEGOTIATION" : stageOn(day, effective, funding, 0);
  return !decided && hasReached(byCalendar, text(stage)) ? text(stage) : byCalendar;
}
