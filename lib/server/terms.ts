import "server-only";
import type { WallTerm } from "@/lib/terms/queries";
import type { Db } from "./door";

/** Every term of accounts in force, heaviest account first: what lines are guaranteed or capped, and what was agreed. */
export const readTerms = (db: Db) => db.$queryRaw<WallTerm[]>`
  with terms as (
    select a.id, null::uuid as "lineId", a.account_id, a.kind, a.signed, a.from_on, a.to_on
    from agreement_terms a
    union all
    select t.id, t.line_id, l.account_id, case when t.rate_cap is null then 'FEE_GUARANTEE' else 'RATE_CAP' end, true,
           t.from_on, coalesce(t.guaranteed_until, t.to_on)
    from line_terms t join lines l on l.id = t.line_id
    where num_nonnulls(t.guaranteed_until, t.rate_cap) > 0)
  select terms.id, terms."lineId", a.id as "accountId", a.name as account, s.members, s.asc_fees::text as fees,
         terms.kind, terms.signed, terms.from_on::text as "fromOn", terms.to_on::text as "toOn"
  from terms
  join accounts a on a.id = terms.account_id
  join account_standings s on s.account_id = a.id
  where terms.to_on >= business_day()
  order by s.members desc, a.name, a.id, terms.kind, terms.to_on, terms.id`;
