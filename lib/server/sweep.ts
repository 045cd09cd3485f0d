import "server-only";
import type { NotificationKind } from "@/lib/notifications/kinds";
import type { Db } from "./door";
import { type Note, notify } from "./notify";
import { tellOfLate } from "./requests/late";

/** What time brings, told once however often this runs; and what has had its time, removed. */
export async function sweep(db: Db): Promise<void> {
  const [lock] = await db.$queryRaw<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext('sweep')) as mine`;
  if (!lock?.mine) return;
  await notify(db, [...(await overridesAtTheirEnd(db)), ...(await weekToTell(db))]);
  await tellOfLate(db);
  await db.$executeRaw`
    delete from record_images i where i.at < now() - interval '30 days'
      and not exists (select from imports m where m.id = i.operation_id)`;
  await db.$executeRaw`delete from notifications where read_at < now() - interval '180 days'`;
}

const kind = (name: NotificationKind) => name;

type Ending = { id: string; accountId: string; account: string; userId: string; days: number };

/**
 * To the owner of the account, and to whoever set the override if they lead the owner: a week before its last day, and
 * once it is over. One that ended long ago, or was ended, is no news.
 */
async function overridesAtTheirEnd(db: Db): Promise<Note[]> {
  const endings = await db.$queryRaw<Ending[]>`
    select o.id, o.account_id as "accountId", a.name as account, p.id as "userId", o.expires_on - business_day() as days
    from health_overrides o
    join accounts a on a.id = o.account_id
    join account_access w on w.account_id = o.account_id and w.kind = 'OWNER'
      and business_day() between w.from_on and coalesce(w.to_on, 'infinity')
    join users p on p.id = w.user_id or (p.id = o.set_by_id and exists (
      select from memberships l join memberships m on m.team_id = l.team_id and m.user_id = w.user_id
      where l.user_id = p.id and l.kind = 'LEAD' and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
        and business_day() between m.from_on and coalesce(m.to_on, 'infinity')))
    where o.ended_at is null and o.expires_on between business_day() - 14 and business_day() + 7`;
  return endings.map(({ id, accountId, account, userId, days }) => ({
    userId,
    accountId,
    kind: kind("HEALTH"),
    title: `Health override of ${account} ${endText(days)}`,
    href: `/accounts/${accountId}`,
    source: `override ${id} ${days < 0 ? "over" : "ending"}`,
  }));
}

function endText(days: number) {
  if (days < 0) return "has ended: its computed health holds again";
  if (days === 0) return "ends today";
  return `ends in ${days} ${days === 1 ? "day" : "days"}`;
}

/** To everyone with accounts, once this Monday and the one before are on file to be compared. */
async function weekToTell(db: Db): Promise<Note[]> {
  const readers = await db.$queryRaw<{ userId: string; monday: string }[]>`
    with week as (select date_trunc('week', business_day())::date as monday)
    select u.id as "userId", w.monday::text as monday from week w, users u
    where u.deactivated_at is null
      and (select count(*) from pictures p where p.kind = 'WEEK' and p.taken_on in (w.monday, w.monday - 7)) = 2
      and (u.role = 'VP' or u.role = 'DIRECTOR' or (u.role = 'AE' and exists (
        select from account_access a where a.user_id = u.id and a.kind = 'OWNER'
          and business_day() between a.from_on and coalesce(a.to_on, 'infinity'))))`;
  return readers.map(({ userId, monday }) => ({
    userId,
    kind: kind("WEEK"),
    title: "What changed in your Book since last Monday",
    href: "/accounts/changes",
    source: `week ${monday}`,
  }));
}
