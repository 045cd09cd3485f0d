import { accountOf } from "./accounts-followed";
import "server-only";
import type { Viewer } from "@/lib/policy";
import { ageOf, byUrgency, isOverdue } from "@/lib/promises/age";
import type { Side } from "@/lib/promises/sides";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { firmOf } from "./firms/followed";
import { businessDayOf } from "./ownership-day";
import { kept, type Sql, sql } from "./sql";

type Named = { id: string; name: string };
type PromiseRow = {
  id: string;
  side: Side;
  words: string;
  owner: Named;
  account: Named | null;
  firm: Named | null;
  with: string | null;
  /** Whether that person is there no more: who else keeps it, or is owed it, is to be asked. */
  withLeft: boolean;
  madeOn: Day;
  dueOn: Day | null;
  keptOn: Day | null;
  droppedOn: Day | null;
  dropReason: string | null;
  mine: boolean;
  writable: boolean;
};
/** A commitment as lists show it: its age in days, counted from the day it was made, and whether it is past due. */
export type Promised = PromiseRow & { ageDays: number; overdue: boolean };

const mostEnded = 20;

/** Whether the viewer may write a commitment or interaction `c`: its account's, else their own people's. */
export const writableRow = (c: Sql) => sql`(
  (select viewer_role()) in ('AE', 'DIRECTOR') and case when ${c}.account_id is null
    then ${c}.author_id in (select my_people()) else ${c}.account_id in (select writable_accounts()) end)`;

/** The commitments of a condition on `c`: every open one, and the last that were kept or dropped. */
export async function readPromises(db: Db, viewer: Pick<Viewer, "id">, where: Sql): Promise<Promised[]> {
  const today = await businessDayOf(db);
  const rows = await db.$queryRaw<PromiseRow[]>`${kept}
    with listed as (
      (select * from commitments c where ${where} and num_nonnulls(c.kept_on, c.dropped_on) = 0)
      union all
      (select * from commitments c where ${where} and num_nonnulls(c.kept_on, c.dropped_on) > 0
        order by greatest(c.kept_on, c.dropped_on) desc, c.id limit ${mostEnded}))
    select c.id, c.side, c.words, json_build_object('id', u.id, 'name', u.name) as owner,
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as account,
      case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as firm,
      coalesce(fp.name, ap.name) as "with",
      coalesce(fp.left_on is not null or (c.firm_id is not null and ${firmOf(sql`fp.firm_id`)} <> f.id), ap.left_on is not null, false) as "withLeft",
      c.made_on::text as "madeOn", c.due_on::text as "dueOn",
      c.kept_on::text as "keptOn", c.dropped_on::text as "droppedOn", c.drop_reason as "dropReason",
      c.owner_id = ${viewer.id}::uuid as mine, ${writableRow(sql`c`)} as writable
    from listed c join users u on u.id = c.owner_id
    left join accounts a on a.id = ${accountOf(sql`c.account_id`)} left join firms f on f.id = ${firmOf(sql`c.firm_id`)}
    left join firm_people fp on fp.id = c.firm_person_id left join account_people ap on ap.id = c.account_person_id`;
  return rows
    .map((row) => ({ ...row, ageDays: ageOf(row, today), overdue: isOverdue(row, today) }))
    .sort(byUrgency(today));
}
