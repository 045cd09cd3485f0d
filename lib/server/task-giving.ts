import "server-only";
import type { BookState } from "@/lib/book/state";
import type { Viewer } from "@/lib/policy";
import { givenText } from "@/lib/tasks/giving";
import type { Day } from "@/lib/units/day";
import { bookTables, bookWhere } from "./book/from";
import type { Db } from "./door";
import { notify } from "./notify";
import { sql } from "./sql";

type Given = { id: string; title: string; assigneeId: string; accountId?: string | null };

/** Tells whoever was given a task. */
export const tellOfTask = (db: Db, by: Pick<Viewer, "name">, task: Given, operationId: string) =>
  notify(db, [
    {
      userId: task.assigneeId,
      accountId: task.accountId,
      kind: "TASK",
      title: givenText(by.name, task.title),
      href: "/tasks",
      source: `task ${task.id} given ${operationId}`,
    },
  ]);

type Added = { id: string; accountId: string; assigneeId: string };
type Asked = { state: BookState; ids?: string[]; task: { title: string; dueOn: Day | null }; operationId: string };

/** One task for each account a Book state shows, for its owner of today; says how many have none. */
export async function addTasksFor(db: Db, viewer: Pick<Viewer, "id" | "name">, asked: Asked) {
  const { state, ids, task, operationId } = asked;
  const among = ids ? sql`s.account_id = any(${ids}::uuid[])` : bookWhere(state);
  const found = await db.$queryRaw<{ accountId: string; assigneeId: string | null }[]>`
    select s.account_id as "accountId", (
      select a.user_id from account_access a join users o on o.id = a.user_id and o.deactivated_at is null
      where a.account_id = s.account_id and a.kind = 'OWNER'
        and business_day() between a.from_on and coalesce(a.to_on, 'infinity') limit 1) as "assigneeId"
    from ${bookTables} where ${among}`;
  const owned = JSON.stringify(found.filter(({ assigneeId }) => assigneeId));
  const added = await db.$queryRaw<Added[]>`
    insert into tasks (id, account_id, assignee_id, created_by_id, title, due_on)
    select gen_random_uuid(), o."accountId", o."assigneeId", viewer_id(), ${task.title}, ${task.dueOn}::date
    from json_to_recordset(${owned}::json) as o("accountId" uuid, "assigneeId" uuid)
    returning id, account_id as "accountId", assignee_id as "assigneeId"`;
  const notes = [...new Set(added.map(({ assigneeId }) => assigneeId))].map((userId) => ({
    userId,
    kind: "TASK" as const,
    title: givenText(viewer.name, task.title, added.filter(({ assigneeId }) => assigneeId === userId).length),
    href: "/tasks",
    source: `tasks given ${operationId}`,
  }));
  await notify(db, notes);
  return { added, unowned: found.length - added.length };
}
