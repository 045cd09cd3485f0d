import "server-only";
import { type Late, lateOf } from "@/lib/home/late";
import { lateByOwner } from "@/lib/requests/list";
import { type Db, hashed } from "../door";
import { readColleagues } from "../loads";
import { businessDayOf } from "../ownership-day";
import { readLateClocks } from "../requests/record";
import { businessDay, kept } from "../sql";

/** Accounts in force by owner whose renewal has passed one of its days; lib/coaching/stuck.ts says it of one. */
const readStuck = (db: Db) => db.$queryRaw<{ ownerId: string; stuck: number }[]>`${kept}
  with passed as (
    select distinct t.account_id from renewal_tracks t join renewals r on r.id = t.renewal_id
    where r.outcome is null and r.effective_on >= ${businessDay} - 30 and t.decided_on is null
      and ((t.released_on is null and t.release_due_on < ${businessDay}) or t.decide_by_on < ${businessDay}
        or t.account_id in (select p.account_id from rfp_notices p
            where p.status in ('OPEN', 'FINALIST') and p.next_on < ${businessDay})))
  select s.owner_id as "ownerId", count(*)::int as stuck
  from account_standings s join passed p on p.account_id = s.account_id
  where not s.lapsed and s.owner_id is not null group by s.owner_id`;

/** What is late of those whose accounts the viewer sees or whom they lead, and at which desks. */
export async function readLate(db: Db) {
  const stuck = new Map((await hashed(db, () => readStuck(db))).map((row) => [row.ownerId, row.stuck]));
  const requests = await hashed(db, async () => readLateClocks(db, await businessDayOf(db)));
  const owed = requests.map(({ ownerId, clock }) => ({ ownerId, late: clock.late }));
  const people: Late[] = lateOf(await readColleagues(db), stuck, owed);
  return { people, desks: lateByOwner(requests) };
}
