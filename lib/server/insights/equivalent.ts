import "server-only";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import type { Paid } from "@/lib/insights/equivalent";
import { addMonths, type Day } from "@/lib/units/day";
import { bookTablesIn, bookWhere } from "../book/from";
import { type Db, hashed } from "../door";
import { type Sql, sql } from "../sql";
import { momentOf, withBookAnd } from "../then";

/** Versions of a month as known on the page’s day. */
const known = (table: Sql, { asOf }: InsightsState) =>
  asOf
    ? sql`${table}.recorded_at < ${momentOf(asOf)} and (${table}.superseded_at is null or ${table}.superseded_at >= ${momentOf(asOf)})`
    : sql`${table}.superseded_at is null`;

/**
 * What the self-funded among the accounts shown paid in the twelve months up to one: claims, fees, and stop-loss to us, of
 * months in which a medical line was billed a fee and its claims are in.
 */
export const readPaid = (db: Db, state: InsightsState, month: Day): Promise<Paid[]> =>
  hashed(
    db,
    () => db.$queryRaw<Paid[]>`
      ${withBookAnd(state)} scoped as materialized (
        select s.account_id, s.name from ${bookTablesIn(state)} where ${bookWhere(bookOf(state))}),
      paid as materialized (
        select f.account_id, f.month, sum(c.incurred) as claims, sum(f.fees) as fees
        from public.lines l join revenue_months f on f.line_id = l.id join claim_months c on c.line_id = l.id and c.month = f.month
        where l.coverage = 'MEDICAL' and l.account_id in (select account_id from scoped) and f.fees > 0
          and f.month > ${addMonths(month, -12)}::date and f.month <= ${month}::date
          and ${known(sql`f`, state)} and ${known(sql`c`, state)}
        group by f.account_id, f.month),
      stopped as (
        select p.account_id, sum(f.premium) as premium
        from paid p join public.lines l on l.account_id = p.account_id and l.coverage = 'STOP_LOSS'
          join revenue_months f on f.line_id = l.id and f.month = p.month
        where ${known(sql`f`, state)} group by p.account_id)
      select s.account_id as id, s.name, sum(p.claims)::text as claims, sum(p.fees)::text as fees,
        coalesce(max(t.premium), 0)::text as "stopLoss"
      from paid p join scoped s on s.account_id = p.account_id left join stopped t on t.account_id = p.account_id
      group by s.account_id, s.name order by sum(p.claims) desc, s.name, s.account_id`,
  );
