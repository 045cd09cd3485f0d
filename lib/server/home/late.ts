import "server-only";
import { type Late, lateOf } from "@/lib/home/late";
import { lateByOwner } from "@/lib/requests/list";
import { type Db, hashed } from "../door";
import { readColleagues } from "../loads";
import { readInternalRequests } from "../requests/record";
import { sql } from "../sql";

/** Accounts in force by owner whose renewal has passed one of its days; lib/coaching/stuck.ts says it of one. */
const readStuck = (db: Db) => db.$queryRaw<{ ownerId: string; stuck: number }[]>`
  with passed as (
    select distinct t.account_id from renewal_tracks t join renewals r on r.id = t.renewal_id
    where r.outcome is null and r.effective_on >= business_day() - 30 and t.decided_on is null
      and ((t.released_on is null and t.release_due_on < business_day()) or t.decide_by_on < business_day()
        or (select min(p.next_on) from rfp_notices p
            where p.account_id = t.account_id and p.status in ('OPEN', 'FINALIST')) < business_day()))
  select s.owner_id as "ownerId", count(*)::int as stuck
  from account_standings s join passed p on p.account_id = s.account_id
  where not s.lapsed and s.owner_id is not null group by s.owner_id`;

/** Requests whose clock has run past, with whose account each is about. */
async function readLateRequests(db: Db) {
  const open = await hashed(db, () => readInternalRequests(db, sql`q.status = 'OPEN' and q.due_on < business_day()`));
  const late = open.filter(({ clock }) => clock.late > 0);
  const ids = [...new Set(late.flatMap(({ accountId }) => accountId ?? []))];
  const owners = await db.$queryRaw<{ id: string; ownerId: string | null }[]>`
    select account_id as id, owner_id as "ownerId" from account_standings where account_id = any (${ids}::uuid[])`;
  const ownerOf = new Map(owners.map(({ id, ownerId }) => [id, ownerId]));
  return late.map((request) => ({
    request,
    late: request.clock.late,
    ownerId: (request.accountId && ownerOf.get(request.accountId)) ?? null,
  }));
}

/** What is late of those whose accounts the viewer sees or whom they lead, and at which desks. */
export async function readLate(db: Db) {
  const stuck = new Map((await hashed(db, () => readStuck(db))).map((row) => [row.ownerId, row.stuck]));
  const requests = await readLateRequests(db);
  const people: Late[] = lateOf(await readColleagues(db), stuck, requests);
  return { people, desks: lateByOwner(requests.map(({ request }) => request)) };
}
