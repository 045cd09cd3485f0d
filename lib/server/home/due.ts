import "server-only";
import { calledWithinDays } from "@/lib/forecast/stale";
import type { Answer, AnswerDue, Asked, Callable, OpenTrack, PromiseDue, TaskDue } from "@/lib/home/due";
import { nextStages } from "@/lib/path/moves";
import { can, type Viewer } from "@/lib/policy";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";
import { sees } from "@/lib/server/sees";
import type { Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { writableRow } from "../promise-list";
import { kept, sql } from "../sql";

type Written = {
  kind: "TASK" | "PROMISE";
  id: string;
  on: Day;
  words: string;
  theirs: boolean;
  writable: boolean;
  accountId: string | null;
  account: string | null;
  firmId: string | null;
  firm: string | null;
  members: number;
};

/** No day has more than anybody does in it. */
const most = 400;

/**
 * The viewer’s open promises, both ways, and their open tasks that are neither a promise nor an answer their desk owes,
 * which is told as the request it is, due by then.
 */
export async function readWritten(db: Db, viewer: Viewer, until: Day): Promise<(TaskDue | PromiseDue)[]> {
  const told =
    sees[viewer.role] === "book" ? sql`true` : sql`(t.source is null or t.source not like 'internal request %')`;
  const found = await db.$queryRaw<Written[]>`${kept}
    with due as (
      (select 'PROMISE' as kind, c.id, c.due_on, c.words, c.side = 'THEIRS' as theirs, ${writableRow(sql`c`)} as writable,
        c.account_id, c.firm_id
      from commitments c where c.owner_id = viewer_id() and c.kept_on is null and c.dropped_on is null
        and c.due_on <= ${until}::date order by c.due_on, c.id limit ${most})
      union all
      (select 'TASK', t.id, t.due_on, t.title, false, true, t.account_id, null
      from tasks t where t.assignee_id = viewer_id() and t.done_at is null and t.due_on <= ${until}::date
        and not exists (select from commitments c where c.task_id = t.id) and ${told} order by t.due_on, t.id limit ${most}))
    select d.kind, d.id, d.due_on::text as "on", d.words, d.theirs, d.writable, a.id as "accountId", a.name as account,
      f.id as "firmId", f.name as firm, coalesce(s.members, 0) as members
    from due d left join accounts a on a.id = ${accountOf(sql`d.account_id`)} left join account_standings s on s.account_id = a.id
    left join firms f on f.id = ${firmOf(sql`d.firm_id`)}`;
  return found.map(({ kind, words, theirs, writable, account, firmId, firm, ...row }) => {
    const about = { ...row, about: account ?? firm, href: hrefOf(viewer, row.accountId, firmId) };
    return kind === "TASK" ? { ...about, kind, title: words } : { ...about, kind, words, theirs, writable };
  });
}

function hrefOf(viewer: Viewer, accountId: string | null, firmId: string | null) {
  if (accountId) return can(viewer, "account.view") ? `/accounts/${accountId}` : "/renewals";
  return firmId ? `/brokers/${firmId}` : "/tasks";
}

/** The decisions of the viewer’s own accounts that nobody has signed or lost. */
export const readOpenTracks = (db: Db) => db.$queryRaw<OpenTrack[]>`${kept}
  select t.id, t.renewal_id as "renewalId", s.account_id as "accountId", s.name as account, s.members, a.situs, t.kind, t.guaranteed,
    l.coverage, l.plan_option as "planOption", t.stage, coalesce(t.extended_to, r.effective_on)::text as "effectiveOn",
    t.release_due_on::text as "releaseDueOn", t.released_on::text as "releasedOn", t.decide_by_on::text as "decideByOn",
    null as "decidedOn"
  from account_standings s join accounts a on a.id = s.account_id
  join renewals r on r.id = s.renewal_id and r.outcome is null
  join renewal_tracks t on t.renewal_id = r.id and t.decided_on is null
  join lines l on l.id = t.line_id
  where not s.lapsed and s.owner_id = viewer_id()
  order by s.members desc, s.account_id, t.id`;

/** The viewer’s own renewals that are called each week, with what its AE said last. */
export const readCallable = (db: Db, today: Day) => db.$queryRaw<Callable[]>`${kept}
  select s.renewal_id as "renewalId", s.account_id as "accountId", s.name as account, s.members,
    s.renews_on::text as "renewsOn", (
      select json_build_object('id', c.id, 'call', c.call, 'on', c.said_on, 'inGroup', c.in_group, 'slices', c.slices)
      from forecast_calls c where c.renewal_id = s.renewal_id and c.voice = 'AE'
      order by c.said_at desc, c.id desc limit 1) as last
  from account_standings s
  where not s.lapsed and s.owner_id = viewer_id() and s.season_state not in ('RETAINED', 'LOST')
    and s.renewal_id is not null and s.renews_on between ${today}::date and ${today}::date + ${calledWithinDays}::int`;

type Answered = Asked & {
  id: string;
  on: Day;
  answer: Answer;
  accountId: string;
  account: string;
  members: number;
  trackId: string;
  renewalId: string;
  stage: string;
  effectiveOn: Day;
  kind: TrackKind;
  guaranteed: boolean;
};

/**
 * What the viewer asked that was answered in the last month and not acted on: an approved number that is not out, or a
 * request that came back and was not made again. A number is due out by the day of its release.
 */
export async function readAnswered(db: Db, today: Day): Promise<AnswerDue[]> {
  const found = await db.$queryRaw<Answered[]>`${kept}
    with clock as (select coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone),
    answered as (
      select a.*, (a.ended_at at time zone zone)::date as ended_on
      from approvals a, clock where a.requester_id = (select viewer_id()) and a.status in ('APPROVED', 'RETURNED', 'DECLINED')
        and a.ended_at >= (${today}::date - 30)::timestamp at time zone zone)
    select a.id, case when a.status = 'APPROVED' then greatest(t.release_due_on, a.ended_on) else a.ended_on end::text as "on",
      a.status as answer, a.account_id as "accountId", a.account, a.members, t.id as "trackId", t.renewal_id as "renewalId",
      t.stage, a.effective_on::text as "effectiveOn", a.kind, t.guaranteed, a.current_rate::text as "currentRate",
      a.required_rate::text as "requiredRate", a.asked_rate::text as "askedRate", a.approved_rate::text as "approvedRate",
      a.units::text as units
    from answered a join renewal_tracks t on t.id = a.track_id and t.decided_on is null
    where (a.status <> 'APPROVED' or t.released_rate is distinct from a.approved_rate)
      and not exists (select from approvals n where n.track_id = a.track_id and n.id > a.id and n.status <> 'WITHDRAWN')
    order by a.ended_at desc, a.id limit 100`;
  return found.map((row) => {
    const {
      id,
      on,
      answer,
      accountId,
      account,
      members,
      trackId,
      renewalId,
      stage,
      kind,
      guaranteed,
      effectiveOn,
      ...rates
    } = row;
    return {
      ...{ kind: "ANSWER" as const, id, on, accountId, about: account, members, answer, trackId },
      href: `/renewals/${renewalId}`,
      stage: stage as Stage,
      next: nextStages({ kind, guaranteed, stage, decidedOn: null, effectiveOn, today }),
      asked: { kind, ...rates },
    };
  });
}
