import "server-only";
import { type Desk, deskNames, deskRoles } from "@/lib/requests/desks";
import { type Db, lent } from "../door";
import { notify } from "../notify";
import type { InternalRequest } from "./record";

type About = { id: string; accountId: string | null; desk: Desk; assigneeId: string | null };
export const requestHref = (id: string) => `/renewals/requests?id=${id}`;
const taskSource = (id: string) => `internal request ${id}`;

/** Whoever is asked: one person, or everybody at a desk that signs in. */
export async function askedPeople(db: Db, { desk, assigneeId }: Pick<About, "desk" | "assigneeId">): Promise<string[]> {
  if (assigneeId) return [assigneeId];
  const people = await db.$queryRaw<{ id: string }[]>`
    select id from users where deactivated_at is null and role = any (${deskRoles[desk]}::text[])`;
  return people.map(({ id }) => id);
}

/** Tells some people about a request; `news` names what is told, once a person. */
export const tellOfRequest = (db: Db, { id, accountId }: About, people: string[], title: string, news: string) =>
  notify(
    db,
    [...new Set(people)].map((userId) => ({
      userId,
      accountId,
      kind: "REQUEST" as const,
      title,
      href: requestHref(id),
      source: `request ${id} ${news}`,
    })),
  );

/** Brings the task of whoever a request is assigned to to what the request now says; a whole desk has none. */
export const taskFollowsRequest = (db: Db, { id }: Pick<About, "id">, dueOn?: string) =>
  lent(
    db,
    (job) => job.$executeRaw`
      with q as (select *, left('Answer: ' || account || ', ' || subject, 200) as title,
          status = 'OPEN' and assignee_id is not null as due from internal_requests where id = ${id}::uuid),
      over as (update tasks t set done_at = coalesce(t.done_at, now()), version = t.version + 1
        from q where t.source = ${taskSource(id)} and not q.due and t.done_at is null)
      insert into tasks (id, account_id, assignee_id, created_by_id, title, due_on, source)
      select gen_random_uuid(), account_id, assignee_id, asked_by_id, title, coalesce(${dueOn ?? null}::date, due_on),
        ${taskSource(id)} from q where due
      on conflict (source) do update set assignee_id = excluded.assignee_id, title = excluded.title,
        due_on = excluded.due_on, done_at = null, version = tasks.version + 1`,
  );

/** Whoever asked, and who owns the account or the pursuit today. */
export const askers = (db: Db, { id, accountId, askedById }: Pick<InternalRequest, "id" | "accountId" | "askedById">) =>
  lent(db, async (job) => {
    const owners = await job.$queryRaw<{ id: string }[]>`
      select user_id as id from account_access where account_id = ${accountId}::uuid and kind = 'OWNER'
        and business_day() between from_on and coalesce(to_on, 'infinity')
      union
      select p.owner_id from internal_requests q join opportunities o on o.id = q.opportunity_id
        join pursuits p on p.id = o.pursuit_id where q.id = ${id}::uuid`;
    return [askedById, ...owners.map((owner) => owner.id)];
  });

/** Who leads these people: they hear of a quote that is late. */
export const leadsOf = (db: Db, people: string[]) =>
  lent(db, async (job) => {
    const leads = await job.$queryRaw<{ id: string }[]>`
      select distinct manager_id as id from users where id = any (${people}::uuid[]) and manager_id is not null`;
    return leads.map(({ id }) => id);
  });

export const deskText = ({ desk, account, subject }: { desk: Desk; account: string; subject: string }) =>
  `${deskNames[desk]}: ${account}, ${subject}`;
