import "server-only";
import type { Arrived } from "@/lib/packs/call";
import { addDays, type Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { sql } from "../sql";

/** The RFPs told of and the broker-of-record letters received in the last seven days, newest first. */
export const readArrived = (db: Db, today: Day) => db.$queryRaw<Arrived[]>`
  with arrived as (
    select 'RFP' as kind, n.account_id, n.received_on as arrived_on, n.source as words
    from rfp_notices n where n.received_on > ${addDays(today, -7)}::date and n.received_on <= ${today}::date
    union all
    select 'LETTER', b.account_id, b.received_on,
      concat(f.name, ', ', case when b.quote_only then 'quote only, ' end, 'from ', b.from_on)
    from brokers_of_record b join firms f on f.id = b.firm_id
    where b.received_on > ${addDays(today, -7)}::date and b.received_on <= ${today}::date and b.rescinded_on is null)
  select r.kind, a.id as "accountId", a.name as account, r.arrived_on::text as "on", r.words
  from arrived r join accounts a on a.id = ${accountOf(sql`r.account_id`)} order by r.arrived_on desc, a.name limit 40`;
