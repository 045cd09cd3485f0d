import "server-only";
import type { Viewer } from "@/lib/policy";
import type { Role } from "@/lib/roles";
import type { TasksDue, TasksState } from "@/lib/tasks/list";
import type { Day } from "@/lib/units/day";
import { accountOf, isAccount } from "./accounts-followed";
import type { Db } from "./door";
import { joined, mentioned, type Sql, sql } from "./sql";

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

export const shown: Record<TasksState["show"], Sql> = {
  mine: sql`t.done_at is null and t.assignee_id = viewer_id()`,
  given: sql`t.done_at is null and t.created_by_id = viewer_id() and t.assignee_id <> viewer_id()`,
  team: sql`t.done_at is null`,
  done: sql`t.done_at is not null`,
};
export const due: Record<TasksDue, Sql> = {
  overdue: sql`t.due_on < business_day()`,
  week: sql`t.due_on between business_day() and business_day() + 7`,
  later: sql`t.due_on > business_day() + 7`,
  none: sql`t.due_on is null`,
};

export function tasksWhere(viewer: Pick<Viewer, "role">, { show, q, person, account, due: when }: TasksState) {
  const conditions = [
    shown[show],
    ...(person ? [sql`t.assignee_id = ${person}::uuid`] : []),
    ...(account ? [ofAccount(viewer, account)] : []),
    ...(when ? [due[when]] : []),
    ...q
      .split(" ")
      .slice(0, 10)
      .filter(Boolean)
      .map((word) => holding(viewer, word)),
  ];
  return joined(conditions, " and ");
}

/** An Admin may read no account, and so follows none. */
const ofAccount = ({ role }: Pick<Viewer, "role">, account: string) =>
  role === "ADMIN" ? sql`t.account_id = ${account}::uuid` : isAccount(sql`t.account_id`, account);

/** A word in a task's title or in the name of its account, as far as that is the viewer's to see. */
const holding = (viewer: Pick<Viewer, "role">, word: string) =>
  sql`(${mentioned(sql`t.title`, word)} or t.account_id in (
    select a.id from ${accountsFor(viewer)} a where ${mentioned(sql`a.name`, word)}))`;

/** The first tasks of a state: overdue first, then by day; a team's by person; done ones latest first. */
export function readTasks(db: Db, viewer: Pick<Viewer, "role">, state: TasksState) {
  const byDay = sql`t.due_on nulls last, t.created_at, t.id`;
  const order = { mine: byDay, given: byDay, team: sql`u.name, ${byDay}`, done: sql`t.done_at desc, t.id` }[state.show];
  return db.$queryRaw<TaskRow[]>`
    select t.id, t.title, t.due_on::text as "dueOn",
      (t.done_at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "doneOn",
      a.id as "accountId", a.name as account, t.assignee_id as "assigneeId", u.name as assignee,
      t.created_by_id as "createdById", c.name as "createdBy", t.source is not null as asked,
      t.assignee_id in (select my_people()) as led
    from tasks t join users u on u.id = t.assignee_id join users c on c.id = t.created_by_id
    left join ${accountsFor(viewer)} a on ${isTheirs(viewer)}
    where ${tasksWhere(viewer, state)} order by ${order} limit ${state.rows}::int`;
}

/** The account `a` of a task `t`, which an Admin never has. */
const isTheirs = ({ role }: Pick<Viewer, "role">) =>
  role === "ADMIN" ? sql`false` : sql`a.id = ${accountOf(sql`t.account_id`)}`;

/** An Admin may not so much as ask for accounts. */
export const accountsFor = ({ role }: { role: Role }) =>
  role === "ADMIN" ? sql`(select null::uuid as id, null::text as name)` : sql`accounts`;
