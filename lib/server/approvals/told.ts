import "server-only";
import type { Viewer } from "@/lib/policy";
import { addBusinessDays } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { notify } from "../notify";
import type { Person } from "./seats";

type About = { id: string; accountId: string; account: string; title: string; today: Day; step: number };
const href = (id: string) => `/approvals?open=${id}`;
/** A signature is due within two business days of being asked for. */
const dueOn = (today: Day) => addBusinessDays(today, 2);

/** Puts a step before those who hold it: a turn, a task and word of it; word too to whoever holds their pen today. */
export async function askPeople(db: Db, by: Pick<Viewer, "id">, about: About, people: Person[]) {
  const { id, accountId, step, today, title } = about;
  const ids = people.map((person) => person.id);
  await lent(
    db,
    (job) => job.$executeRaw`
      with asked as (select unnest(${ids}::uuid[]) as user_id),
      turns as (insert into approval_turns (id, approval_id, account_id, step, user_id)
        select gen_random_uuid(), ${id}::uuid, ${accountId}::uuid, ${step}::int, user_id from asked)
      insert into tasks (id, account_id, assignee_id, created_by_id, title, due_on, source)
      select gen_random_uuid(), ${accountId}::uuid, user_id, ${by.id}::uuid, ${`Sign: ${title}`}, ${dueOn(today)}::date,
        'approval ' || ${id}::text || ' ' || ${step}::int || ' ' || user_id from asked`,
  );
  const pens = await lent(
    db,
    (job) => job.$queryRaw<{ id: string }[]>`
      select to_user_id as id from delegations
      where from_user_id = any (${ids}::uuid[]) and business_day() between from_on and coalesce(to_on, 'infinity')`,
  );
  const told = [...new Set([...ids, ...pens.map((pen) => pen.id)])];
  const note = { accountId, kind: "APPROVAL" as const, title: `Your signature: ${title}`, href: href(id) };
  await notify(
    db,
    told.map((userId) => ({ ...note, userId, source: `approval ${id} ${step}` })),
  );
}

/** Closes the tasks of a request: of whoever signed, or of everybody it waited for. */
export const closeTasks = (db: Db, id: string, who?: { step: number; userId: string }) =>
  lent(
    db,
    (job) => job.$executeRaw`
      update tasks set done_at = now(), version = version + 1 where done_at is null
        and starts_with(source, ${who ? `approval ${id} ${who.step} ${who.userId}` : `approval ${id} `})`,
  );

/** Tells whoever asked, the account’s owner and those who signed what has come of it. */
export async function tellOutcome(db: Db, { id, accountId }: Pick<About, "id" | "accountId">, title: string) {
  const people = await lent(
    db,
    (job) => job.$queryRaw<{ id: string }[]>`
      select requester_id as id from approvals where id = ${id}::uuid
      union select signer_id from approval_signatures where approval_id = ${id}::uuid
      union select user_id from account_access where account_id = ${accountId}::uuid and kind = 'OWNER'
        and business_day() between from_on and coalesce(to_on, 'infinity')`,
  );
  const note = { accountId, kind: "APPROVAL" as const, title, href: href(id), source: `approval ${id} outcome` };
  await notify(
    db,
    people.map(({ id: userId }) => ({ ...note, userId })),
  );
}
