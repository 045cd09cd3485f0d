import { accountOf } from "@/lib/server/accounts-followed";
import "server-only";
import { readNotes } from "@/lib/server/coaching-notes";
import type { Db } from "@/lib/server/door";
import { readColleagues, readLoadedAccounts } from "@/lib/server/loads";
import { readPromises } from "@/lib/server/promise-list";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import { loadsOf, sumsOf, weighed } from "./loads";

export type { CoachingNote } from "@/lib/server/coaching-notes";

/** The load of everybody who owns accounts the viewer sees or whom they lead, and the sums of all of it. */
export const listLoads = query("load.view", async ({ db }) => {
  const today = await dayOf(db);
  const accounts = (await readLoadedAccounts(db)).map((account) => weighed(account, today));
  return { today, people: loadsOf(await readColleagues(db), accounts), total: sumsOf(accounts) };
});

/** All a 1:1 with one of those the viewer leads is about; undefined where it is nobody of theirs. */
export const getOneOnOne = query("load.view", async ({ viewer, db }, personId: string) => {
  const [found] = await readColleagues(db, personId);
  if (!found?.led) return undefined;
  const today = await dayOf(db);
  const accounts = (await readLoadedAccounts(db, personId)).map((account) => weighed(account, today));
  const [person] = loadsOf([found], accounts);
  const promises = await readPromises(db, viewer, sql`c.owner_id = ${personId}::uuid`);
  const tasks = await db.$queryRaw<LateTask[]>`
    select t.id, t.title, t.due_on::text as "dueOn", a.id as "accountId", a.name as account
    from tasks t left join accounts a on a.id = ${accountOf(sql`t.account_id`)}
    where t.assignee_id = ${personId}::uuid and t.done_at is null and t.due_on < business_day()
      and not exists (select from commitments c where c.task_id = t.id)
    order by t.due_on, t.title, t.id limit 100`;
  return {
    today,
    person: person!,
    accounts,
    promises: promises.filter(({ overdue }) => overdue),
    tasks,
    notes: await readNotes(db, personId),
  };
});

export type OneOnOne = NonNullable<Awaited<ReturnType<typeof getOneOnOne>>>;
export type LateTask = { id: string; title: string; dueOn: Day; accountId: string | null; account: string | null };

async function dayOf(db: Db) {
  const [row] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  return row?.today ?? "";
}
