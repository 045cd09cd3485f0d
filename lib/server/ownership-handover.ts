import "server-only";
import { accountsText } from "@/lib/ownership/words";
import type { Db } from "./door";
import { notify } from "./notify";
import { promisesFollow } from "./promises";

type Begun = { id: string; accountId: string; userId: string; name: string; tasks: string[] };

/**
 * The work of the day an ownership begins: the open tasks of whoever owned the account before go to the new owner, promises
 * with them, who is told, and the Book lists it as theirs. Once an ownership, however many instances ask and however late.
 */
export async function handOver(db: Db): Promise<number> {
  const [lock] = await db.$queryRaw<
    { mine: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtext('hand_over')) as mine`;
  if (!lock?.mine) return 0;
  const begun = await db.$queryRaw<Begun[]>`
    with begun as (
      update account_access o set handed_over_at = now() from accounts a
      where a.id = o.account_id and o.kind = 'OWNER' and o.handed_over_at is null
        and o.from_on between business_day() - 60 and business_day() and coalesce(o.to_on, 'infinity') >= business_day()
        and exists (select from account_access p where p.account_id = o.account_id and p.kind = 'OWNER' and p.to_on = o.from_on - 1)
      returning o.id, o.account_id, o.user_id, o.from_on, a.name),
    moved as (
      update tasks t set assignee_id = b.user_id, version = t.version + 1
      from begun b join account_access p on p.account_id = b.account_id and p.kind = 'OWNER' and p.to_on = b.from_on - 1
      where t.account_id = b.account_id and t.assignee_id = p.user_id and t.done_at is null and p.user_id <> b.user_id
      returning t.id, t.account_id),
    listed as (
      update account_standings s set owner_id = b.user_id from begun b where s.account_id = b.account_id returning s.account_id)
    select b.id, b.account_id as "accountId", b.user_id as "userId", b.name,
           array(select m.id::text from moved m where m.account_id = b.account_id) as tasks
    from begun b order by b.name`;
  await promisesFollow(
    db,
    begun.flatMap(({ tasks }) => tasks),
  );
  await notify(db, notesOf(begun));
  return begun.length;
}

function notesOf(begun: Begun[]) {
  return [...new Set(begun.map(({ userId }) => userId))].map((userId) => {
    const theirs = begun.filter((row) => row.userId === userId);
    const tasks = theirs.reduce((sum, row) => sum + row.tasks.length, 0);
    const came = tasks === 0 ? "" : tasks === 1 ? ", with 1 open task" : `, with ${tasks} open tasks`;
    const [first] = theirs;
    return {
      userId,
      accountId: theirs.length === 1 ? first?.accountId : null,
      kind: "OWNERSHIP" as const,
      title: `${accountsText(theirs.map(({ name }) => name))} ${theirs.length === 1 ? "is" : "are"} yours from today${came}`,
      href: theirs.length === 1 ? `/accounts/${first?.accountId}` : "/accounts",
      source: `ownership ${first?.id} begins`,
    };
  });
}
