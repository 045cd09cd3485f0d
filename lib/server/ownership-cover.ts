import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Stayed } from "@/lib/ownership/plan";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "./door";

type Asked = { ids: string[]; userId: string; from: Day; to: Day; mayWrite: boolean };
type Found = { id: string; name: string; movable: boolean; owns: boolean; leads: boolean; covers: boolean };

/** Gives cover of each account that may be lent, and says of the others why not. */
export async function coverFor(db: Db, viewer: Viewer, { ids, userId, from, to, mayWrite }: Asked) {
  const found = await db.$queryRaw<Found[]>`
    select a.id, a.name,
           ${viewer.role === "VP"} or (${viewer.role === "DIRECTOR"} and a.id in (select owned_accounts())) as movable,
           exists (select from account_access o where o.account_id = a.id and o.kind = 'OWNER' and o.user_id = ${userId}::uuid
             and o.from_on <= ${from}::date and coalesce(o.to_on, 'infinity') >= ${to}::date) as owns,
           exists (select from account_access o
             join memberships m on m.user_id = o.user_id and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
             join memberships l on l.team_id = m.team_id and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
             where o.account_id = a.id and o.kind = 'OWNER' and l.kind = 'LEAD' and l.user_id = ${userId}::uuid
               and o.from_on <= ${from}::date and coalesce(o.to_on, 'infinity') >= ${to}::date) as leads,
           exists (select from account_access c where c.account_id = a.id and c.kind = 'COVER' and c.user_id = ${userId}::uuid
             and daterange(c.from_on, c.to_on, '[]') && daterange(${from}::date, ${to}::date, '[]')) as covers
    from accounts a where a.id = any (${ids}::uuid[]) order by a.name, a.id`;
  const free = found.filter(({ movable, owns, leads, covers }) => movable && !owns && !leads && !covers);
  const rows = await db.$queryRaw<{ id: string; accountId: string }[]>`
    insert into account_access (id, account_id, user_id, kind, may_write, from_on, to_on)
    select gen_random_uuid(), a, ${userId}::uuid, 'COVER', ${mayWrite}, ${from}::date, ${to}::date
    from unnest(${free.map(({ id }) => id)}::uuid[]) a returning id, account_id as "accountId"`;
  const stayed: Stayed[] = found.flatMap(({ name, movable, owns, leads, covers }) => {
    if (!movable) return [{ name, reason: "It is not yours to lend." }];
    if (owns) return [{ name, reason: "They own it themselves." }];
    if (leads) return [{ name, reason: "They lead its team, and edit it already." }];
    return covers ? [{ name, reason: "They cover it on some of these days already." }] : [];
  });
  const made = free.map((account) => ({
    ...account,
    accessId: rows.find(({ accountId }) => accountId === account.id)?.id,
  }));
  return { made, stayed };
}

type Cover = {
  id: string;
  accountId: string;
  account: string;
  userId: string;
  name: string;
  fromOn: Day;
  toOn: Day | null;
  today: Day;
};

/** Cover that holds or is to come, and that the viewer may end. */
export async function findCover(db: Db, viewer: Viewer, id: string): Promise<Cover> {
  const [on] = await db.$queryRaw<(Cover & { movable: boolean })[]>`
    select c.id, c.account_id as "accountId", a.name as account, c.user_id as "userId", u.name, c.from_on::text as "fromOn",
           c.to_on::text as "toOn", business_day()::text as today,
           ${viewer.role === "VP"} or (${viewer.role === "DIRECTOR"} and c.account_id in (select owned_accounts())) as movable
    from account_access c join accounts a on a.id = c.account_id join users u on u.id = c.user_id
    where c.id = ${id}::uuid and c.kind = 'COVER'`;
  if (!on?.movable) return missing();
  if (on.toOn && on.toOn < on.today) return refuse("This cover is over already.");
  return on;
}

/** Yesterday was its last day; what has not held a day yet is taken out. */
export const endCoverOf = (db: Db, { id, fromOn, today }: Cover) =>
  lent(db, (job) =>
    fromOn >= today
      ? job.$executeRaw`delete from account_access where id = ${id}::uuid and kind = 'COVER'`
      : job.$executeRaw`
          update account_access set to_on = business_day() - 1, version = version + 1 where id = ${id}::uuid and kind = 'COVER'`,
  );
