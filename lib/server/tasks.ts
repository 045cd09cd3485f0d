import "server-only";
import { missing } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { type Sql, sql } from "./sql";

export type FoundTask = {
  id: string;
  title: string;
  accountId: string | null;
  assigneeId: string;
  createdById: string;
  dueOn: Day | null;
  done: boolean;
  /** Asked for by what happens by itself, not by a person. */
  asked: boolean;
  /** Whether its assignee is the viewer or one of the people they lead. */
  led: boolean;
};

const columns = sql`id, title, account_id as "accountId", assignee_id as "assigneeId", created_by_id as "createdById",
  due_on::text as "dueOn", done_at is not null as done, source is not null as asked,
  assignee_id in (select my_people()) as led`;

/** Tasks the viewer sees, held until the transaction ends; in order, so that two who hold the same never wait on each other. */
export const lockTasks = (db: Db, ids: string[]) =>
  db.$queryRaw<FoundTask[]>`select ${columns} from tasks where id = any(${ids}::uuid[]) order by id for update`;

export async function lockTask(db: Db, id: string): Promise<FoundTask> {
  const [task] = await lockTasks(db, [id]);
  return task ?? missing();
}

/** Whether the viewer may ask this person: their own people, or someone of the team of the account it is about. */
export async function mayAsk(db: Db, assigneeId: string, accountId?: string | null): Promise<boolean> {
  const [own] = await db.$queryRaw<{ can: boolean }[]>`
    select ${assigneeId}::uuid in (select people_to_ask()) as can`;
  if (own?.can || !accountId) return own?.can ?? false;
  const [team] = await db.$queryRaw<{ can: boolean }[]>`
    select ${assigneeId}::uuid in (${teamOf(accountId)}) as can`;
  return team?.can ?? false;
}

/** Who is on an account's team today and still works here. */
export const teamOf = (accountId: string): Sql => sql`
  select a.user_id from account_access a join users u on u.id = a.user_id and u.deactivated_at is null
  where a.account_id = ${accountId}::uuid and business_day() between a.from_on and coalesce(a.to_on, 'infinity')`;
