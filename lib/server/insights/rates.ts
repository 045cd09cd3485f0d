import "server-only";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import type { SignedRate } from "@/lib/insights/rates";
import { addMonths, type Day } from "@/lib/units/day";
import { bookTablesIn, bookWhere, keptOf } from "../book/from";
import { type Db, hashed } from "../door";
import { sql } from "../sql";
import { dayOf, momentOf, withBookAnd } from "../then";

/**
 * Medical decisions signed by the page's day for a date of the twelve months up to the season's, of accounts in force, with
 * the members or contracts the standing counts on their line, and the reason of the approval each left with: every one or,
 * for a page that shows no account, those of one kind and reason together, whose rates are then dollars a month of one unit.
 */
export const readSignedRates = (db: Db, state: InsightsState, season: Day, each = false): Promise<SignedRate[]> =>
  hashed(
    db,
    () => db.$queryRaw<SignedRate[]>`${keptOf(bookOf(state))}
      ${withBookAnd(state)} decided as materialized (
        select t.id, t.account_id, t.line_id, t.kind, t.current_rate, t.required_rate, t.quoted_rate, t.sold_rate, t.decided_on
        from renewal_tracks t join public.renewals r on r.id = t.renewal_id
        where t.kind in ('INSURED', 'FEE') and t.required_rate is not null and t.quoted_rate is not null and t.sold_rate is not null
          and t.decided_on <= ${dayOf(state)} and r.effective_on > ${addMonths(season, -12)}::date and r.effective_on <= ${season}::date),
      counted as materialized (
        select s.account_id, s.name, s.owner_id, u.name as owner, s.firm_id, f.name as firm, (line ->> 'lineId')::uuid as line_id,
          coalesce((line ->> 'members')::int, 0) as members, coalesce((line ->> 'contracts')::int, 0) as contracts
        from ${bookTablesIn(state)}
        cross join lateral jsonb_path_query(s.lines, '$[*] ? (@.coverage == "MEDICAL")') line
        where ${bookWhere(bookOf(state))} and s.account_id in (select account_id from decided)),
      granted as (
        select distinct on (a.track_id) a.track_id, a.reason from approvals a
        where a.status = 'APPROVED' and a.track_id = any (array(select id from decided)) and ${state.asOf ? sql`a.ended_at < ${momentOf(state.asOf)}` : sql`true`}
        order by a.track_id, a.ended_at desc),
      signed as (
        select c.account_id, c.name, c.owner_id, c.owner, c.firm_id, c.firm, t.decided_on, t.id, t.kind, t.current_rate as current, t.required_rate as required,
          t.quoted_rate as quoted, t.sold_rate as sold,
          case when t.kind = 'INSURED' then c.members else c.contracts end as units, g.reason
        from counted c join decided t on t.line_id = c.line_id and t.account_id = c.account_id
        left join granted g on g.track_id = t.id)
      ${
        each
          ? sql`select d.account_id as "accountId", d.name, d.kind, d.current::text, d.required::text, d.quoted::text, d.sold::text,
              d.units, d.reason, 1 as decisions, d.decided_on::text as "decidedOn",
              case when d.owner_id is not null then json_build_object('id', d.owner_id, 'name', d.owner) end as ae,
              case when d.firm_id is not null then json_build_object('id', d.firm_id, 'name', d.firm) end as firm, w.underwriter
            from signed d left join lateral (
              select json_build_object('id', p.id, 'name', p.name) as underwriter
              from account_access x join public.users p on p.id = x.user_id
              where x.account_id = d.account_id and x.kind = 'UNDERWRITER'
                and d.decided_on between x.from_on and coalesce(x.to_on, 'infinity')
              order by x.from_on desc, p.name limit 1) w on true
            order by d.name, d.id`
          : sql`select '' as "accountId", '' as name, kind, sum(current * units)::text as current,
              sum(required * units)::text as required, sum(quoted * units)::text as quoted, sum(sold * units)::text as sold,
              1 as units, reason, count(*)::int as decisions
            from signed where current > 0 and units > 0 group by kind, reason, sold < required`
      }`,
  );
