import "server-only";
import { sql } from "../sql";
import { isFirm } from "./followed";
import { standsToday } from "./of-record";

/** Of the accounts a firm has had a letter of: each table is read once for all of them, never account by account. */
export const ofTheirs = sql`any (array(select account_id from theirs))`;
export const own = sql`any (array(select id from own))`;

/**
 * For a `with`: `held`, each account a firm has had a full, uncontested letter of, and the days on which it stood behind
 * the account’s medical. A letter of medical goes before one of the account; after it lapsed nobody stands behind it.
 * `theirs` are the letters it has had, each with whether it is contested today.
 */
export const heldBy = (firmId: string) => sql`
  own as materialized (select f.id from firms f where ${isFirm(sql`f.id`, firmId)}),
  theirs as materialized (
    select o.account_id, o.contested and ${standsToday(sql`o`)} as disputed from brokers_of_record o where o.firm_id = ${own}),
  known as materialized (select a.id as account_id, a.name, a.lapsed_on from accounts a where a.id = ${ofTheirs}),
  letters as (
    select b.account_id, b.firm_id = ${own} as own, b.line_id is not null as medical, daterange(b.from_on, b.to_on, '[]') as days
    from brokers_of_record b left join lines l on l.id = b.line_id
    where b.account_id = ${ofTheirs} and (b.line_id is null or l.coverage = 'MEDICAL')
      and not b.quote_only and not b.contested and b.rescinded_on is null and b.from_on <= coalesce(b.to_on, b.from_on)),
  spans as (
    select account_id, coalesce(range_agg(days) filter (where own and not medical), '{}') as whole,
      coalesce(range_agg(days) filter (where not own and medical), '{}') as passed,
      coalesce(range_agg(days) filter (where own and medical), '{}') as medical
    from letters group by account_id),
  held as materialized (
    select p.account_id, k.name, k.lapsed_on,
      (p.whole - p.passed + p.medical) * datemultirange(daterange(null, k.lapsed_on, '[]')) as days
    from spans p join known k on k.account_id = p.account_id)`;
