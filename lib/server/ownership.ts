import "server-only";
import type { Holding, Move } from "@/lib/ownership/plan";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "./door";
import { promisesFollow } from "./promises";

export type Taker = { id: string; name: string; role: string; mine: boolean; accounts: number; members: number };

/** Somebody who works here and may own accounts, with what they own today as far as the viewer sees it. */
export async function findTaker(db: Db, userId: string): Promise<Taker | undefined> {
  const [taker] = await db.$queryRaw<Taker[]>`
    select u.id, u.name, u.role, u.id in (select my_people()) as mine,
           (select count(*)::int from account_standings s where s.owner_id = u.id and not s.lapsed) as accounts,
           (select coalesce(sum(s.members), 0)::int from account_standings s where s.owner_id = u.id and not s.lapsed) as members
    from users u where u.id = ${userId}::uuid and u.deactivated_at is null and u.role in ('AE', 'DIRECTOR')`;
  return taker;
}

/** Whether a viewer may give accounts to this person, or have them cover: a Director one of their people, a VP anyone. */
export const mayTake = (viewer: Viewer, taker: Taker) => viewer.role === "VP" || taker.mine;

/** Holds these accounts' ownership until the transaction ends, so that two who move them come one after the other. */
export const lockOwnership = (db: Db, ids: string[]) =>
  db.$queryRaw`
    select count(pg_advisory_xact_lock(hashtextextended('owner ' || id, 0)))::int
    from (select unnest(${ids}::uuid[]) as id order by 1) a`;

/** Each account with whoever owns it from today on, and whether it is the viewer's to give away: not what is promised to another team. */
export const holdingsOf = (db: Db, viewer: Viewer, ids: string[]) => db.$queryRaw<Holding[]>`
  select a.id, a.name, coalesce(s.members, 0) as members,
         s.insured_premium::text as "insuredPremium", s.asc_fees::text as "ascFees",
         ${viewer.role === "VP"} or (${viewer.role === "DIRECTOR"} and a.id in (select owned_accounts())
           and not exists (select from account_access p where p.account_id = a.id and p.kind = 'OWNER'
             and p.from_on > business_day() and p.user_id not in (select my_people()))) as movable,
         left(md5(coalesce(o.stamp, '')), 12) as stamp, coalesce(o.owners, '[]') as owners
  from accounts a left join account_standings s on s.account_id = a.id
  left join lateral (
    select json_agg(json_build_object('id', o.id, 'userId', o.user_id, 'name', u.name, 'fromOn', o.from_on, 'toOn', o.to_on)
             order by o.from_on) as owners,
           string_agg(concat_ws(' ', o.user_id, o.from_on, o.to_on), ';' order by o.from_on) as stamp
    from account_access o join users u on u.id = o.user_id
    where o.account_id = a.id and o.kind = 'OWNER' and coalesce(o.to_on, 'infinity') >= business_day() - 1) o on true
  where a.id = any (${ids}::uuid[]) order by a.name, a.id`;

/** Of a move, the account and the row it ends; its other rows are found by their days. */
type Written = { id: string; ends: { id: string; userId: string } | null };
type Moving = { moves: Written[]; toUserId: string; from: Day; today: Day };

/**
 * Writes moves that the viewer was found entitled to: later ownerships go, the one before ends the day before, with its
 * cover; the new one begins, or where the one before is the same person's, goes on. Answers each account's row.
 */
export const writeMoves = (db: Db, { moves, toUserId, from, today }: Moving) =>
  lent(db, async (job) => {
    const ids = moves.map(({ id }) => id);
    const before = moves.flatMap(({ ends }) => ends?.id ?? []);
    await job.$executeRaw`
      delete from account_access where account_id = any (${ids}::uuid[]) and kind in ('OWNER', 'COVER') and from_on >= ${from}::date`;
    await job.$executeRaw`
      update account_access set version = version + 1,
        to_on = case when kind = 'OWNER' and user_id = ${toUserId}::uuid then null else ${from}::date - 1 end
      where id = any (${before}::uuid[])
         or (account_id = any (${ids}::uuid[]) and kind = 'COVER' and coalesce(to_on, 'infinity') >= ${from}::date)`;
    const kept = moves.filter(({ ends }) => ends?.userId === toUserId);
    const made = await job.$queryRaw<{ id: string; accountId: string }[]>`
      insert into account_access (id, account_id, user_id, kind, from_on, handed_over_at)
      select gen_random_uuid(), a, ${toUserId}::uuid, 'OWNER', ${from}::date, ${from === today ? new Date() : null}::timestamptz
      from unnest(${ids.filter((id) => !kept.some((move) => move.id === id))}::uuid[]) a
      returning id, account_id as "accountId"`;
    return new Map([
      ...made.map(({ id, accountId }): [string, string] => [accountId, id]),
      ...kept.map(({ id, ends }): [string, string] => [id, ends?.id ?? ""]),
    ]);
  });

/** Open tasks that whoever owned them had about these accounts go to the new owner, and promises with them. */
export async function moveTasks(db: Db, moves: Pick<Move, "id" | "ownerId">[], toUserId: string) {
  const moved = await lent(
    db,
    (job) => job.$queryRaw<{ id: string }[]>`
      update tasks t set assignee_id = ${toUserId}::uuid, version = t.version + 1
      from unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ ownerId }) => ownerId ?? "")}::text[]) m(account_id, owner_id)
      where t.account_id = m.account_id and t.assignee_id::text = m.owner_id and t.done_at is null
        and t.assignee_id <> ${toUserId}::uuid
      returning t.id`,
  );
  await promisesFollow(
    db,
    moved.map(({ id }) => id),
  );
}
