import "server-only";
import { sql } from "../sql";
import { isFirm } from "./followed";

/**
 * For a `with`: `held`, each account a firm has had a full, uncontested letter of, and the days on which it stood behind
 * the account’s medical. A letter of medical goes before one of the account; after it lapsed nobody stands behind it.
 */
export const heldBy = (firmId: string) => sql`
  letters as (
    select b.account_id, ${isFirm(sql`b.firm_id`, firmId)} as own, b.line_id is not null as medical,
      daterange(b.from_on, b.to_on, '[]') as days
    from brokers_of_record b left join lines l on l.id = b.line_id
    where b.account_id in (select o.account_id from brokers_of_record o where ${isFirm(sql`o.firm_id`, firmId)})
      and (b.line_id is null or l.coverage = 'MEDICAL')
      and not b.quote_only and not b.contested and b.rescinded_on is null and b.from_on <= coalesce(b.to_on, b.from_on)),
  spans as (
    select account_id, coalesce(range_agg(days) filter (where own and not medical), '{}') as whole,
      coalesce(range_agg(days) filter (where not own and medical), '{}') as passed,
      coalesce(range_agg(days) filter (where own and medical), '{}') as medical
    from letters group by account_id),
  held as (
    select p.account_id, (p.whole - p.passed + p.medical) * datemultirange(daterange(null, a.lapsed_on, '[]')) as days
    from spans p join accounts a on a.id = p.account_id)`;
