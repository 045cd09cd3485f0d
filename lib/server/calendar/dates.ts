import { accountOf } from "../accounts-followed";
import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { CalendarDate } from "@/lib/calendar/feed";
import { can, type Viewer } from "@/lib/policy";
import { sees } from "@/lib/server/sees";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { sql } from "../sql";

/** More than these on one person's calendar help nobody; the nearest are kept. */
const most = 2_000;

type Found = {
  id: string;
  kind: CalendarDate["kind"];
  on: Day;
  words: string;
  side: string | null;
  coverage: Coverage | null;
  accountId: string | null;
  account: string | null;
  firmId: string | null;
  firm: string | null;
};

/**
 * The days that matter to someone, soonest first: renewals and releases of the accounts that are theirs, open promises
 * they owe or wait for, and their open tasks that are no promise. Whoever reads the whole book owns no account of it,
 * and has their promises and tasks alone.
 */
export async function readDates(db: Db, viewer: Viewer, from: Day, to: Day): Promise<CalendarDate[]> {
  const theirs = ["book", "case"].includes(sees[viewer.role]) ? sql`true` : sql`false`;
  const found = await db.$queryRaw<Found[]>`
    with dates as (
      select s.account_id as id, 'RENEWAL' as kind, s.renews_on as "on", '' as words, null as side, null as coverage,
        s.account_id as account, null::uuid as firm
      from account_standings s where ${theirs} and not s.lapsed and s.renews_on between ${from}::date and ${to}::date
      union all
      select t.id, 'RELEASE', t.release_due_on, '', null, l.coverage, t.account_id, null
      from renewal_tracks t join lines l on l.id = t.line_id
      where ${theirs} and t.released_on is null and t.decided_on is null
        and t.release_due_on between ${from}::date and ${to}::date
      union all
      select c.id, 'PROMISE', c.due_on, c.words, c.side, null, c.account_id, c.firm_id
      from commitments c where c.owner_id = viewer_id() and c.kept_on is null and c.dropped_on is null
        and c.due_on between ${from}::date and ${to}::date
      union all
      select t.id, 'TASK', t.due_on, t.title, null, null, t.account_id, null
      from tasks t where t.assignee_id = viewer_id() and t.done_at is null and t.due_on between ${from}::date and ${to}::date
        and not exists (select from commitments c where c.task_id = t.id))
    select d.id, d.kind, d."on"::text as "on", d.words, d.side, d.coverage, a.id as "accountId", a.name as account,
      f.id as "firmId", f.name as firm
    from dates d left join accounts a on a.id = ${accountOf(sql`d.account`)} left join firms f on f.id = ${firmOf(sql`d.firm`)}
    order by d."on", d.kind, a.name nulls last, d.id limit ${most}`;
  return found.map((date) => ({
    id: date.id,
    kind: date.kind,
    on: date.on,
    words: date.coverage ? coverageNames[date.coverage] : date.words,
    about: date.account ?? date.firm,
    theirs: date.side === "THEIRS",
    href: pageOf(viewer, date),
  }));
}

function pageOf(viewer: Viewer, { kind, accountId, firmId }: Found) {
  if (kind === "TASK") return "/tasks";
  if (accountId && can(viewer, "account.view")) return `/accounts/${accountId}`;
  if (accountId) return "/renewals";
  return firmId ? `/brokers/${firmId}` : "/tasks";
}
