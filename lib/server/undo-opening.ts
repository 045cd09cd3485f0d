import "server-only";
import { keysToday } from "./accounts-followed";
import { type Db, lent } from "./door";

/** Of accounts an undo took away: whose each was, and whether its EIN or its id means another account by now. */
type Gone = { id: string; ownerId: string; taken: boolean };

/** The accounts that undoing this operation brings back, because it took them away. */
export const goneBy = (db: Db, target: string) =>
  lent(db, async (job) => {
    const gone = await job.$queryRaw<{ id: string; ownerId: string }[]>`
      select i.account_id as id, i.before ->> 'user_id' as "ownerId" from record_images i
      where i.operation_id = ${target}::uuid and i.subject = 'account_access' and i.after is null
        and i.before ->> 'kind' = 'OWNER' and not exists (select from accounts a where a.id = i.account_id)`;
    if (gone.length === 0) return [];
    // As whoever opens an account does, so that of two who do the second sees the first.
    await job.$executeRaw`select pg_advisory_xact_lock(hashtext('accounts import'))`;
    const taken = await job.$queryRaw<{ id: string }[]>`
      select distinct i.account_id as id from record_images i
      join ${keysToday} k on k.kind = i.before ->> 'kind' and k.key = i.before ->> 'key' and k.account_id <> i.account_id
      where i.operation_id = ${target}::uuid and i.subject = 'match_keys' and i.after is null and k.kind <> 'NAME'`;
    return gone.map((each): Gone => ({ ...each, taken: taken.some(({ id }) => id === each.id) }));
  });

/** Of these accounts, those whose owner was one of the viewer's people, who may open them again. */
export async function theirsAgain(db: Db, gone: readonly Gone[]): Promise<string[]> {
  if (gone.length === 0) return [];
  const owners = [...new Set(gone.map(({ ownerId }) => ownerId))];
  const mine = await db.$queryRaw<{ id: string }[]>`
    select u.id from users u where u.id = any (${owners}::uuid[]) and u.deactivated_at is null
      and u.id in (select my_people())`;
  return gone.filter(({ ownerId }) => mine.some(({ id }) => id === ownerId)).map(({ id }) => id);
}
