import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { accountsFor, due, readTasks, shown, tasksWhere } from "@/lib/server/task-list";
import { teamOf } from "@/lib/server/tasks";
import { withTasks } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";
import type { TasksState } from "./list";

export type AccountTask = {
  id: string;
  title: string;
  dueOn: Day | null;
  done: boolean;
  assignee: string;
};

/**
 * What is to be done on one account, as far as it is the viewer's to see: open first, by due day, then lately done. What was
 * promised stands among the promises, so the task of a promise is not told here again; as of a day, where those are not
 * kept, it is.
 */
export const listAccountTasks = query(
  "account.view",
  ({ db }, accountId: string, asOf?: Day) =>
    db.$queryRaw<AccountTask[]>`
      ${withTasks({ asOf }, accountId)} select t.id, t.title, t.due_on::text as "dueOn", t.done_at is not null as done, u.name as assignee
      from tasks t join users u on u.id = t.assignee_id
      where ${isAccount(sql`t.account_id`, accountId)}
        and (${asOf ?? null}::date is not null or not exists (select from commitments c where c.task_id = t.id))
      order by t.done_at desc nulls first, t.due_on nulls last, t.id limit 12`,
);

export const listTasks = query("task.view", ({ viewer, db }, state: TasksState) => readTasks(db, viewer, state));

export type TaskSums = { tasks: number; overdue: number; week: number };

/** What a state comes to, and how many open tasks each tab shows without its filters. */
export const sumTasks = query("task.view", async ({ viewer, db }, state: TasksState) => {
  const [sums] = await db.$queryRaw<(TaskSums & { today: Day })[]>`
    select count(*)::int as tasks, count(*) filter (where t.done_at is null and ${due.overdue})::int as overdue,
      count(*) filter (where t.done_at is null and ${due.week})::int as week, business_day()::text as today
    from tasks t where ${tasksWhere(viewer, state)}`;
  const [tabs] = await db.$queryRaw<{ mine: number; given: number; team: number }[]>`
    select count(*) filter (where ${shown.mine})::int as mine, count(*) filter (where ${shown.given})::int as given,
      count(*) filter (where ${shown.team})::int as team from tasks t where t.done_at is null`;
  return { sums: sums!, tabs: tabs! };
});

type Person = { id: string; name: string };

/** Whom the viewer may give a task: their people, and with an account the people of its team. */
export const listPeopleToAsk = query("task.add", async ({ viewer, db }, accountId?: string) => {
  const team = accountId && viewer.role !== "ADMIN" ? sql`or u.id in (${teamOf(accountId)})` : sql``;
  return db.$queryRaw<Person[]>`
    select u.id, u.name from users u where u.id in (select people_to_ask()) ${team}
    order by u.id <> viewer_id(), u.name`;
});

/** Who has one of the tasks the viewer sees, and the account a filter names, where it is still theirs to see. */
export const getTasksFrame = query("task.view", async ({ viewer, db }, accountId?: string) => {
  const people = await db.$queryRaw<Person[]>`
    select u.id, u.name from users u where u.id in (select assignee_id from tasks) order by u.name`;
  const [account] = accountId
    ? await db.$queryRaw<Person[]>`select a.id, a.name from ${accountsFor(viewer)} a where a.id = ${accountId}::uuid`
    : [];
  return { people, account };
});
