import "server-only";
import { missing } from "@/lib/errors";
import { isComplete, type Quote, quoteDue } from "@/lib/quotes/quote";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";
import { type Clock, clockOf } from "@/lib/requests/clock";
import type { Desk, Outsider } from "@/lib/requests/desks";
import { type Milestone, milestoneOn, milestonesOf } from "@/lib/requests/milestones";
import type { RequestStatus } from "@/lib/requests/words";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { businessDay, kept, type Sql, sql } from "../sql";

export type RequestPause = { fromOn: Day; toOn: Day | null; owedBy: Outsider; owes: string };
type Row = {
  id: string;
  /** Null where it is of a pursuit's opportunity. */
  accountId: string | null;
  trackId: string | null;
  /** Null where the viewer may not open the renewal. */
  renewalId: string | null;
  /** What a quote is of; null where it is of a decision, or the viewer may not open it. */
  opportunityId: string | null;
  quote: Quote | null;
  completeOn: Day | null;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind | "QUOTE";
  effectiveOn: Day;
  desk: Desk;
  assigneeId: string | null;
  assignee: string | null;
  contact: string;
  subject: string;
  details: string;
  askedById: string;
  askedBy: string;
  askedOn: Day;
  dueOn: Day;
  blocks: Stage | null;
  heldStages: string[];
  status: "OPEN" | "ANSWERED" | "WITHDRAWN";
  said: string | null;
  endedOn: Day | null;
  endedBy: string | null;
  version: number;
  pauses: RequestPause[];
  writable: boolean;
  stage: string | null;
  guaranteed: boolean;
  releaseDueOn: Day | null;
  decideByOn: Day | null;
  today: Day;
};
/** `milestoneOn` is the day by which the path leaves the stage it blocks, where the viewer may see the path. */
export type InternalRequest = Omit<Row, "stage" | "guaranteed" | "releaseDueOn" | "decideByOn"> & {
  clock: Clock;
  state: RequestStatus;
  milestoneOn: Day | null;
  /** The stages it may block, while the viewer sees the path. */
  milestones: Milestone[];
};

/** Requests as the viewer sees them, oldest first, each with its clock. `where` speaks of `q`. */
export async function readInternalRequests(db: Db, where: Sql): Promise<InternalRequest[]> {
  const rows = await db.$queryRaw<Row[]>`${kept}
    select q.id, q.account_id as "accountId", q.track_id as "trackId", t.renewal_id as "renewalId", o.id as "opportunityId",
      q.quote, q.complete_on::text as "completeOn", q.account, q.coverage, q.plan_option as "planOption", q.kind, q.effective_on::text as "effectiveOn", q.desk, q.assignee_id as "assigneeId",
      p.name as assignee, q.contact, q.subject, q.details, q.asked_by_id as "askedById", u.name as "askedBy",
      q.asked_on::text as "askedOn", q.due_on::text as "dueOn", q.blocks, q.held_stages as "heldStages", q.status, q.said,
      q.ended_on::text as "endedOn", e.name as "endedBy", q.version,
      case when q.account_id is null then o.id is not null and current_setting('role') = 'truebook_book'
        else q.account_id in (select writable_accounts()) end as writable,
      coalesce((select jsonb_agg(jsonb_build_object('fromOn', x.from_on, 'toOn', x.to_on, 'owedBy', x.owed_by, 'owes', x.owes)
        order by x.from_on, x.set_at) from request_pauses x where x.request_id = q.id), '[]') as pauses,
      t.stage, coalesce(t.guaranteed, false) as guaranteed, t.release_due_on::text as "releaseDueOn", t.decide_by_on::text as "decideByOn", business_day()::text as today
    from internal_requests q join users u on u.id = q.asked_by_id left join users p on p.id = q.assignee_id
    left join users e on e.id = q.ended_by_id
    left join lateral (select renewal_id, stage, guaranteed, release_due_on, decide_by_on from renewal_tracks where id = q.track_id limit 1) t on true
    left join opportunities o on o.id = q.opportunity_id
    where ${where} order by q.asked_on, q.id`;
  return rows.map(withClock);
}

/** What is late of a request that is open, and of whose account. */
export type LateRequest = Pick<InternalRequest, "desk" | "assigneeId" | "assignee" | "contact" | "clock" | "state"> & {
  ownerId: string | null;
};
type Started = Pick<Row, "quote" | "askedOn" | "completeOn" | "dueOn" | "endedOn" | "today">;

/** The open requests whose clock has run past, as the viewer sees them: only what tells how late they are, and whose. */
export async function readLateClocks(db: Db, today: Day): Promise<LateRequest[]> {
  type Told = Started & Omit<LateRequest, "clock" | "state"> & { pauses: RequestPause[] };
  const rows = await db.$queryRaw<Omit<Told, "endedOn" | "today">[]>`${kept}
    with paused as materialized (
      select request_id, json_agg(json_build_object('fromOn', from_on, 'toOn', to_on) order by from_on, set_at) as pauses
      from request_pauses group by request_id)
    select q.quote, q.complete_on::text as "completeOn", q.desk, q.assignee_id as "assigneeId", p.name as assignee, q.contact,
      q.asked_on::text as "askedOn", q.due_on::text as "dueOn", coalesce(x.pauses, '[]') as pauses, s.owner_id as "ownerId"
    from internal_requests q left join users p on p.id = q.assignee_id left join paused x on x.request_id = q.id
    left join account_standings s on s.account_id = q.account_id
    where q.status = 'OPEN' and q.due_on < ${businessDay} order by q.asked_on, q.id`;
  return rows.flatMap((row) => {
    const told = { ...row, endedOn: null, today };
    const clock = clockOf({ ...told, ...startOf(told) }, today);
    const { desk, assigneeId, assignee, contact, ownerId } = row;
    return clock.late > 0
      ? [{ desk, assigneeId, assignee, contact, ownerId, clock, state: openState(row, clock) }]
      : [];
  });
}

function withClock(whole: Row): InternalRequest {
  const { stage, guaranteed, releaseDueOn, decideByOn, ...row } = whole;
  const clock = clockOf({ ...row, ...startOf(whole) }, row.today);
  const { kind, effectiveOn, blocks } = row;
  const path = stage &&
    releaseDueOn &&
    decideByOn &&
    kind !== "QUOTE" && { kind, guaranteed, stage, effectiveOn, releaseDueOn, decideByOn };
  const state = row.status === "OPEN" ? openState(whole, clock) : row.status;
  return {
    ...row,
    clock,
    state,
    milestoneOn: path && blocks ? milestoneOn(path, blocks) : null,
    milestones: path ? milestonesOf(path) : [],
  };
}

/** From when and to when a clock runs: that of a quote from the day it is complete, and until then it stands. */
function startOf({ quote, askedOn, completeOn, dueOn, endedOn, today }: Started): { askedOn: Day; dueOn: Day } {
  if (!quote) return { askedOn, dueOn };
  if (completeOn) return { askedOn: completeOn, dueOn };
  const from = endedOn ?? today;
  return { askedOn: from, dueOn: quoteDue(quote, from) };
}

function openState({ quote }: Pick<Row, "quote">, { waiting }: Clock): RequestStatus {
  if (quote && !isComplete(quote)) return "INCOMPLETE";
  return waiting ? "WAITING" : "OPEN";
}

/** The requests a list chooses from: those still open and those that ended within ninety days, or the one it names. */
export const readListed = (db: Db, { id }: { id?: string }) =>
  readInternalRequests(db, id ? sql`q.id = ${id}::uuid` : sql`(q.status = 'OPEN' or q.ended_on > business_day() - 90)`);

/** A request about to be changed, held until the transaction ends: two who change it come one after the other. */
export async function lockInternalRequest(db: Db, id: string): Promise<InternalRequest> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`request ${id}`}, 0))::text`;
  const [found] = await readInternalRequests(db, sql`q.id = ${id}::uuid`);
  return found ?? missing();
}
