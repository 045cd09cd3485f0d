import "server-only";
import type { Family } from "@/lib/accounts/coverage";
import { missing } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";

type Found = { id: string; accountId: string; family: Family; writable: boolean };

/** What was set aside at an account, about to be ended. */
export async function findDismissal(db: Db, id: string): Promise<Found> {
  const [found] = await db.$queryRaw<Found[]>`
    select id, account_id as "accountId", family, account_id in (select writable_accounts()) as writable
    from space_dismissals where id = ${id}::uuid`;
  return found ?? missing();
}

/** The one of a family at an account that nobody has ended, whose day may be over. */
export async function openDismissal(db: Db, accountId: string, family: Family) {
  const [found] = await db.$queryRaw<{ id: string; untilOn: Day; setBy: string }[]>`
    select d.id, d.until_on::text as "untilOn", u.name as "setBy" from space_dismissals d join users u on u.id = d.set_by_id
    where d.account_id = ${accountId}::uuid and d.family = ${family} and d.ended_at is null`;
  return found;
}

/** Ends one; 0 where somebody has before. */
export async function endDismissal(db: Db, id: string) {
  const { count } = await db.spaceDismissal.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } });
  return count;
}
