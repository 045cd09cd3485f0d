import "server-only";
import { categoryOf, type Spoken, spoken } from "@/lib/forecast/calls";
import { changesOfLines, type Moved, mostTelling, type TellingKind } from "@/lib/home/telling";
import { type Call, calls } from "@/lib/metrics/calls";
import { changesBetween } from "@/lib/pictures/changes";
import { creditOf } from "@/lib/pictures/credit";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { actsOn, type CreditedChange, standsOf } from "../pictures/changes";
import { kept, type Sql, sql } from "../sql";
import { momentOf, pictureDay } from "../then";

/** A call that counts a renewal elsewhere than a week ago. */
export type Recalled = {
  id: string;
  accountId: string;
  account: string;
  members: number;
  voice: Spoken;
  before: Call;
  after: Call;
  by: string;
  on: Day;
};
/** `total` is of all telling changes since; `changes` are the most telling of them. */
export type Week = { since: Day; total: number; changes: CreditedChange[]; calls: Recalled[] };

const most = 8;
const mostCalls = 4;

/** What changed since a picture, the most telling first; undefined where none is as old as that. */
export async function readWeek(db: Db, viewer: Viewer, monday: Day): Promise<Week | undefined> {
  const since = await pictureDay(db, monday);
  if (!since) return;
  const internal = can(viewer, "book.required");
  const moved = await readMoved(db, since, internal);
  const lines = mostTelling(moved, most);
  const ids = [...new Set(lines.map(({ accountId }) => accountId))];
  const [was, is] = [await standsOf(db, ids, since, internal), await standsOf(db, ids, undefined, internal)];
  const acts = await actsOn(db, ids, { since });
  const changes = changesOfLines(lines, changesBetween(was, is)).map((change) => ({
    ...change,
    credit: creditOf(change, acts.get(change.accountId) ?? []),
  }));
  return { since, total: moved[0]?.total ?? 0, changes, calls: await readRecalled(db, since) };
}

/** Each telling kind as two columns that differ, `w` then and `i` now; lib/pictures/changes.ts says what the change is. */
const differs: Record<Exclude<TellingKind, "GONE" | "NEW">, Sql> = {
  status: sql`w.status is distinct from i.status`,
  health: sql`(w.health_level, w.health_letter) is distinct from (i.health_level, i.health_letter)`,
  broker: sql`w.firm_name is distinct from f.name`,
  renewsOn: sql`w.renews_on is distinct from i.renews_on`,
  quoted: sql`w.quoted_action is distinct from i.quoted_action`,
  required: sql`w.required_action is distinct from i.required_action`,
};

/**
 * The accounts that are other than a picture had them, and in what; of those that came or went that alone. Of a kind only
 * the largest that `mostTelling` may choose from; `total` counts all, of every account.
 */
function readMoved(db: Db, since: Day, internal: boolean) {
  const other = (kind: keyof typeof differs) => sql`case when ${differs[kind]} then ${kind}::text end`;
  const rates = internal ? sql`, ${other("quoted")}, ${other("required")}` : sql``;
  return db.$queryRaw<(Moved & { total: number })[]>`${kept}
    with w as not materialized (
      select account_id, name, lapsed, members, status, health_level, health_letter, firm_name, renews_on, quoted_action,
        required_action
      from snapshots where (taken_on, kind) = (
        select taken_on, kind from pictures where taken_on <= ${since}::date order by as_at desc limit 1)),
    moved as (
      select coalesce(i.account_id, w.account_id) as id, coalesce(i.name, w.name) as name, coalesce(i.members, w.members) as members,
        array_remove(case
          when coalesce(w.lapsed, true) and coalesce(i.lapsed, true) then '{}'
          when coalesce(i.lapsed, true) then array['GONE']
          when coalesce(w.lapsed, true) then array['NEW']
          else array[${other("status")}, ${other("health")}, ${other("broker")}, ${other("renewsOn")}${rates}] end, null) as kinds
      from w full join account_standings i on i.account_id = w.account_id left join firms f on f.id = i.firm_id),
    ranked as (
      select id, name, members, kind, (count(*) over ())::int as total, rank() over (partition by kind order by members desc) as place
      from moved, unnest(kinds) kind where kinds <> '{}')
    select id as "accountId", name as account, members, array_agg(kind) as kinds, total
    from ranked where place <= ${most} group by id, name, members, total`;
}

/** Where a call counts a renewal, in PostgreSQL’s words. */
const countedAs = (call: Sql) =>
  sql`(${calls.map(categoryOf)}::text[])[array_position(${[...calls]}::text[], ${call})]`;

/**
 * Calls said since a picture that count a renewal elsewhere than the call before did, the largest first: what was said is
 * looked up of the largest renewals alone, until there are enough. A condition that `is true` is asked of a list made once.
 */
const readRecalled = (db: Db, since: Day) => db.$queryRaw<Recalled[]>`${kept}
  with changed as materialized (
    select t.*, l.id, l.call as after, l.said_on, l.author_id, b.call as before from (
      select s.account_id, s.renewal_id, s.name, s.members, voice
      from account_standings s cross join unnest(${[...spoken]}::text[]) voice
      where (s.renewal_id in (select c.renewal_id from forecast_calls c where c.said_at >= ${momentOf(since)})) is true
      order by s.members desc, voice) t
    cross join lateral (
      select c.id, c.call, c.said_on, c.author_id from forecast_calls c
      where c.renewal_id = t.renewal_id and c.voice = t.voice and c.account_id = t.account_id and c.voice in ('AE', 'DIRECTOR')
        and c.said_at >= ${momentOf(since)}
      order by c.said_at desc, c.id desc limit 1) l
    cross join lateral (
      select c.call from forecast_calls c
      where c.renewal_id = t.renewal_id and c.voice = t.voice and c.voice in ('AE', 'DIRECTOR') and c.said_at < ${momentOf(since)}
      order by c.said_at desc, c.id desc limit 1) b
    where ${countedAs(sql`b.call`)} <> ${countedAs(sql`l.call`)}
    order by t.members desc, t.voice, l.id limit ${mostCalls})
  select c.id, c.account_id as "accountId", c.name as account, c.members, c.voice, c.before, c.after,
    u.name as by, c.said_on::text as "on"
  from changed c join users u on u.id = c.author_id
  order by c.members desc, c.voice, c.id`;
