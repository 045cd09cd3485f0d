import "server-only";
import { missing } from "@/lib/errors";
import { standingOperations, type Undo } from "@/lib/path/standing-operations";
import type { Move } from "@/lib/path/steps";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type RenewalRecord = {
  id: string;
  accountId: string;
  account: string;
  situs: string | null;
  effectiveOn: Day;
  openedOn: Day;
  outcome: string | null;
  decidedOn: Day | null;
  reason: string | null;
  reasonNote: string | null;
  membersKept: number | null;
  lostTo: string | null;
  headline: string | null;
  members: number;
  owner: string | null;
  underwriter: string | null;
  writable: boolean;
  today: Day;
};
export type RecordTrack = {
  id: string;
  kind: TrackKind;
  guaranteed: boolean;
  coverage: string;
  planOption: string;
  stage: string;
  releaseDueOn: Day;
  releasedOn: Day | null;
  /** Who it was sent to, as they were called then, and the time of day; null where nobody said. */
  releasedTo: string | null;
  releasedAt: string | null;
  decideByOn: Day;
  decidedOn: Day | null;
  /** The renewal's day, or the one after its extension. */
  effectiveOn: Day;
};
export type RecordedMove = Move & {
  id: string;
  trackId: string;
  by: string;
  reason: string | null;
  note: string | null;
  releasedTo: string | null;
};

/** A renewal with its account, who owns and who rates it; nothing where it is not the viewer's to see. */
export async function readRenewal(db: Db, id: string) {
  const [renewal] = await db.$queryRaw<RenewalRecord[]>`
    select r.id, a.id as "accountId", a.name as account, a.situs, r.effective_on::text as "effectiveOn",
           r.opened_on::text as "openedOn", r.outcome, r.decided_on::text as "decidedOn", r.reason,
           r.reason_note as "reasonNote", r.members_kept as "membersKept", r.lost_to as "lostTo", r.headline, coalesce(s.members, 0) as members,
           (select string_agg(p.name, ', ' order by p.name) from account_access x join users p on p.id = x.user_id
            where x.account_id = a.id and x.kind = 'OWNER'
              and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) as owner,
           (select string_agg(p.name, ', ' order by p.name) from account_access x join users p on p.id = x.user_id
            where x.account_id = a.id and x.kind = 'UNDERWRITER'
              and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) as underwriter,
           a.id in (select writable_accounts()) as writable, business_day()::text as today
    from renewals r join accounts a on a.id = r.account_id left join account_standings s on s.account_id = a.id
    where r.id = ${id}::uuid`;
  if (!renewal) return;
  const tracks = await db.$queryRaw<RecordTrack[]>`
    select t.id, t.kind, t.guaranteed, l.coverage, l.plan_option as "planOption", t.stage, t.release_due_on::text as "releaseDueOn",
           t.released_on::text as "releasedOn", t.released_to as "releasedTo",
           to_char(t.released_at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'),
             'FMHH12:MI AM') as "releasedAt", t.decide_by_on::text as "decideByOn",
           t.decided_on::text as "decidedOn", coalesce(t.extended_to, r.effective_on)::text as "effectiveOn"
    from renewal_tracks t join lines l on l.id = t.line_id join renewals r on r.id = t.renewal_id
    where t.renewal_id = ${id}::uuid
    order by l.coverage <> 'MEDICAL', t.kind = 'STOP_LOSS', l.coverage, l.plan_option, t.id`;
  return { renewal, tracks, moves: await readMoves(db, renewal.accountId, tracks) };
}

/** The moves of these tracks as the trail tells them, oldest first; what was taken back since is no move. */
async function readMoves(db: Db, accountId: string, tracks: { id: string }[]) {
  const ids = tracks.map(({ id }) => id);
  const moves = await db.$queryRaw<(RecordedMove & { requestId: string })[]>`
    select e.id, e.request_id as "requestId", e.subject_id as "trackId", e.changes -> 'stage' ->> 0 as "from",
           e.changes -> 'stage' ->> 1 as "to", u.name as by, coalesce(e.changes -> 'cause' ->> 1, e.changes -> 'reason' ->> 1) as reason,
           e.changes -> 'note' ->> 1 as note,
           e.changes -> 'releasedTo' ->> 1 as "releasedTo",
           (e.at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "on"
    from audit_events e join users u on u.id = e.actor_id
    where e.account_id = ${accountId}::uuid and e.subject_id = any (${ids}::uuid[]) and e.ability = 'renewal.move'
      and e.kind <> 'REFUSAL' and e.changes ? 'stage'
    order by e.at, e.id`;
  const undos = await db.$queryRaw<Undo[]>`
    select request_id as "requestId", receipt ->> 'undoes' as undoes from audit_events
    where account_id = ${accountId}::uuid and ability = 'operation.undo' and kind <> 'REFUSAL'`;
  return standingOperations(moves, undos);
}

/** A track about to be moved, locked with its renewal, its rates as text. */
export async function lockTrack(db: Db, id: string) {
  await db.$queryRaw`
    select from renewals r join renewal_tracks t on t.renewal_id = r.id where t.id = ${id}::uuid for update of r, t`;
  const [track] = await db.$queryRaw<LockedTrack[]>`
    select t.id, t.account_id as "accountId", t.renewal_id as "renewalId", a.name as account, l.coverage,
           l.plan_option as "planOption", t.kind, t.guaranteed, t.stage, t.release_due_on::text as "releaseDueOn",
           t.decide_by_on::text as "decideByOn",
           t.decided_on::text as "decidedOn", coalesce(t.extended_to, r.effective_on)::text as "effectiveOn",
           r.effective_on::text as "renewsOn", business_day()::text as today,
           t.required_rate::text as "requiredRate", t.quoted_rate::text as "quotedRate",
           t.released_rate::text as "releasedRate", t.sold_rate::text as "soldRate",
           t.released_on::text as "releasedOn", t.account_id in (select writable_accounts()) as writable
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id where t.id = ${id}::uuid`;
  return track ?? missing();
}

export type LockedTrack = {
  id: string;
  accountId: string;
  renewalId: string;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind;
  guaranteed: boolean;
  stage: string;
  releaseDueOn: Day;
  decideByOn: Day;
  decidedOn: Day | null;
  /** The day it takes effect: the renewal's, or the one after its extension. */
  effectiveOn: Day;
  renewsOn: Day;
  today: Day;
  requiredRate: string | null;
  quotedRate: string | null;
  releasedRate: string | null;
  soldRate: string | null;
  releasedOn: Day | null;
  writable: boolean;
};
