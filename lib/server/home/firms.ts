import "server-only";
import type { Day } from "@/lib/units/day";
import { addDays } from "@/lib/units/day";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { kept, sql } from "../sql";

export type FirmDue = {
  id: string;
  name: string;
  accounts: number;
  members: number;
  /** What we owe them by the end of the week, the oldest first. */
  promises: { id: string; words: string; dueOn: Day; owner: string }[];
};

const most = 6;

/** The firms to which something is promised by within a week, late ones first, with what hangs on each. */
export const readFirmsDue = (db: Db, today: Day) => db.$queryRaw<FirmDue[]>`${kept}
  with owed as (
    select ${firmOf(sql`c.firm_id`)} as firm_id, c.id, c.words, c.due_on, u.name as owner
    from commitments c join users u on u.id = c.owner_id
    where c.firm_id is not null and c.side = 'OURS' and c.kept_on is null and c.dropped_on is null
      and c.due_on <= ${addDays(today, 6)}::date),
  due as (
    select firm_id, min(due_on) as first, json_agg(json_build_object('id', id, 'words', words, 'dueOn', due_on, 'owner', owner)
      order by due_on, id) as promises
    from owed group by firm_id order by 2, 1 limit ${most}),
  placed as (
    select firm_id, count(*)::int as accounts, sum(members)::int as members from account_standings
    where not lapsed and firm_id in (select firm_id from due) group by firm_id)
  select f.id, f.name, coalesce(p.accounts, 0) as accounts, coalesce(p.members, 0) as members, d.promises
  from due d join firms f on f.id = d.firm_id left join placed p on p.firm_id = f.id order by d.first, f.name`;
