import "server-only";
import { addDays, type Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { writableRow } from "../promise-list";
import { sql } from "../sql";

export type CustomerDue = {
  id: string;
  words: string;
  dueOn: Day;
  owner: string;
  account: string;
  accountId: string;
  members: number;
  writable: boolean;
  /** How many there are in all. */
  of: number;
};

/** How many of them a home lists. */
export const mostOwed = 8;

/** What is promised to customers by within a week and not kept yet, the oldest first, by whom and to whom. */
export const readCustomersDue = (db: Db, today: Day) => db.$queryRaw<CustomerDue[]>`
  with owed as (
    select c.id, c.words, c.due_on, c.owner_id, ${accountOf(sql`c.account_id`)} as account_id, ${writableRow(sql`c`)} as writable
    from commitments c
    where c.account_id is not null and c.side = 'OURS' and c.kept_on is null and c.dropped_on is null
      and c.due_on <= ${addDays(today, 6)}::date)
  select o.id, o.words, o.due_on::text as "dueOn", u.name as owner, s.name as account, s.account_id as "accountId", s.members,
    o.writable, count(*) over ()::int as of
  from owed o join users u on u.id = o.owner_id join account_standings s on s.account_id = o.account_id and not s.lapsed
  order by o.due_on, s.members desc, o.id limit ${mostOwed}`;
