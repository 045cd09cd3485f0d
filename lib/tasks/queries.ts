import "server-only";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";

export type AccountTask = {
  id: string;
  title: string;
  dueOn: Day | null;
  done: boolean;
  assignee: string;
};

/** What is to be done on one account, as far as it is the viewer's to see: open first, by due day, then lately done. */
export const listAccountTasks = query(
  "task.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<AccountTask[]>`
      select t.id, t.title, t.due_on::text as "dueOn", t.done_at is not null as done, u.name as assignee
      from tasks t join users u on u.id = t.assignee_id
      where t.account_id = ${accountId}::uuid
      order by t.done_at desc nulls first, t.due_on nulls last, t.id limit 12`,
);
