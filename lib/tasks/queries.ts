import "server-only";
import type { Role } from "@/lib/policy";
import { query } from "@/lib/server/query";
import { joined, type Sql, sql } from "@/lib/server/sql";
import { teamOf } from "@/lib/server/tasks";
import { withTasks } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";
import type { TasksDue, TasksState } from "./list";

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
  ({ db }, accountId: string, asOf?: Day) =>
    db.$queryRaw<AccountTask[]>`
      ${withTasks({ asOf }, accountId)} select t.id, t.title, t.due_on::text as "dueOn", t.done_at is not null as done, u.name as assignee
      from tasks t join users u on u.id = t.assignee_id
      where t.account_id = ${accountId}::uuid
      order by t.done_at desc nulls first, t.due_on nulls last, t.id limit 12`,
);

export type TaskRow = {
  id: string;
  title: string;
  dueOn: Day | null;
  doneOn: Day | null;
  /** Of an account the viewer no longer sees, nothing but that there is one. */
  accountId: string | null;
  account: string | null;
  assigneeId: string;
  assignee: string;
  createdById: string;
  createdBy: string;
  asked: boolean;
  led: boolean;
};

const shown: Record<TasksState["show"], Sql> = {
  mine: sql`t.done_at is null and t.assignee_id = viewer_id()`,
  given: sql`t.done_at is null and t.created_by_id = viewer_id() and t.assignee_id <> viewer_id()`,
  team: sql`t.done_at is null`,
  done: sql`t.done_at is not null`,
};
const due: Record<TasksDue, Sql> = {
  overdue: sql`t.due_on < business_day()`,
  week: sql`t.due_on between business_day() and business_day() + 7`,
  later: sql`t.due_on > business_day() + 7`,
  none: sql`t.due_on is null`,
};

function where({ show, person, account, due: when }: TasksState) {
  const conditions = [
    shown[show],
    ...(person ? [sql`t.assignee_id = ${person}::uuid`] : []),
    ...(account ? [sql`t.account_id = ${account}::uuid`] : []),
    ...(when ? [due[when]] : []),
  ];
  return joined(conditions, " and ");
}

/** The first tasks of a state: overdue first, then by day; a team's by person; done ones latest first. */
export const listTasks = query("task.view", ({ viewer, db }, state: TasksState) => {
  const byDay = sql`t.due_on nulls last, t.created_at, t.id`;
  const order = { mine: byDay, given: byDay, team: sql`u.name, ${byDay}`, done: sql`t.done_at desc, t.id` }[state.show];
  return db.$queryRaw<TaskRow[]>`
    select t.id, t.title, t.due_on::text as "dueOn",
      (t.done_at at time zone coalesce((select value #>> '{}' from settings where key = 'business_zone'
        order by version desc limit 1), 'America/New_York'))::date::text as "doneOn",
      a.id as "accountId", a.name as account, t.assignee_id as "assigneeId", u.name as assignee,
      t.created_by_id as "createdById", c.name as "createdBy", t.source is not null as asked,
      t.assignee_id in (select my_people()) as led
    from tasks t join users u on u.id = t.assignee_id join users c on c.id = t.created_by_id
    left join ${accountsFor(viewer)} a on a.id = t.account_id
    where ${where(state)} order by ${order} limit ${state.rows}::int`;
});

/** An Admin may not so much as ask for accounts. */
const accountsFor = ({ role }: { role: Role }) =>
  role === "ADMIN" ? sql`(select null::uuid as id, null::text as name)` : sql`accounts`;

export type TaskSums = { tasks: number; overdue: number; week: number };

/** What a state comes to, and how many open tasks each tab shows without its filters. */
export const sumTasks = query("task.view", async ({ db }, state: TasksState) => {
  const [sums] = await db.$queryRaw<(TaskSums & { today: Day })[]>`
    select count(*)::int as tasks, count(*) filter (where t.done_at is null and ${due.overdue})::int as overdue,
      count(*) filter (where t.done_at is null and ${due.week})::int as week, business_day()::text as today
    from tasks t where ${where(state)}`;
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
