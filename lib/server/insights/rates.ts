import "server-only";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import type { SignedRate } from "@/lib/insights/rates";
import { addMonths, type Day } from "@/lib/units/day";
import { bookTablesIn, bookWhere } from "../book/from";
import { type Db, hashed } from "../door";
import { sql } from "../sql";
import { dayOf, momentOf, withBookAnd } from "../then";

/**
 * Medical decisions signed by the page's day for a date of the twelve months up to the season's, of accounts in force, with
 * the members or contracts the standing counts on their line, and the reason of the approval each left with.
 */
export const readSignedRates = (db: Db, state: InsightsState, season: Day): Promise<SignedRate[]> =>
  hashed(
    db,
    () => db.$queryRaw<SignedRate[]>`
      ${withBookAnd(state)} scoped as materialized (
        select s.account_id, s.name, s.lines from ${bookTablesIn(state)} where ${bookWhere(bookOf(state))}),
      counted as materialized (
        select c.account_id, c.name, (line ->> 'lineId')::uuid as line_id, coalesce((line ->> 'members')::int, 0) as members,
          coalesce((line ->> 'contracts')::int, 0) as contracts
        from scoped c cross join lateral jsonb_array_elements(c.lines) line where line ->> 'coverage' = 'MEDICAL'),
      granted as (
        select distinct on (a.track_id) a.track_id, a.reason from approvals a
        where a.status = 'APPROVED' and ${state.asOf ? sql`a.ended_at < ${momentOf(state.asOf)}` : sql`true`}
        order by a.track_id, a.ended_at desc)
      select c.account_id as "accountId", c.name, t.kind, t.current_rate::text as current, t.required_rate::text as required,
        t.quoted_rate::text as quoted, t.sold_rate::text as sold,
        case when t.kind = 'INSURED' then c.members else c.contracts end as units, g.reason
      from counted c
      join renewal_tracks t on t.line_id = c.line_id and t.account_id = c.account_id
      join public.renewals r on r.id = t.renewal_id
      left join granted g on g.track_id = t.id
      where t.kind in ('INSURED', 'FEE') and t.required_rate is not null and t.quoted_rate is not null and t.sold_rate is not null
        and t.decided_on <= ${dayOf(state)} and r.effective_on > ${addMonths(season, -12)}::date and r.effective_on <= ${season}::date
      order by c.name, t.id`,
  );
