import "server-only";
import type { ScoredKey } from "@/lib/metrics/scorecard";
import type { Day } from "@/lib/units/day";
import { type Db, hashed } from "../door";
import { type Sql, sql } from "../sql";
import { isFirm } from "./followed";
import { heldBy } from "./held";
import { standsToday } from "./of-record";
import { requested } from "./relief";

/** A case of a figure: what it adds above and below the line, exact text; `on` is the day it counts for. */
export type ScoredRow = {
  id: string;
  accountId: string;
  account: string;
  coverage: string | null;
  on: Day | null;
  above: string;
  below: string | null;
  /** Of how many in all. */
  listed: number;
};

const asked = requested(sql`t`, sql`s`);

/** Of quoted tracks the firm stood behind: those whose day is in the period, with what each adds. */
const tracks = (firmId: string, since: Day, on: Sql, more: Sql, above: Sql, below: Sql) => sql`
  with ${heldBy(firmId)}
  select t.id, h.account_id, h.name, l.coverage, ${on} as "on", ${above} as above, ${below} as below
  from held h join renewal_tracks t on t.account_id = h.account_id and h.days @> coalesce(t.released_on, t.decided_on)
  join account_standings s on s.account_id = t.account_id left join lines l on l.id = t.line_id
  where t.quoted_rate is not null and ${on} >= ${since}::date and ${more}`;

const today = (firmId: string, above: Sql, below: Sql) => sql`
  select account_id as id, account_id, name, null as coverage, null::date as "on", ${above} as above, ${below} as below
  from account_standings where firm_id = ${firmId}::uuid and not lapsed`;

/** Members as the period began, and what is kept of them. */
const block = (firmId: string, since: Day) => sql`
  with ${heldBy(firmId)},
  opening as (select (date_trunc('month', ${since}::date) - interval '1 month')::date as month,
    (date_trunc('month', ${since}::date) - interval '1 day')::date as day),
  began as (
    select h.account_id, h.name, h.lapsed_on, not s.lapsed as retained,
      coalesce((select sum(e.members) from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
        where e.account_id = h.account_id and e.month = o.month and e.superseded_at is null), 0)::int as opening,
      coalesce((select sum(v.members) from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
        where v.account_id = h.account_id and v.kind in ('PARTIAL_TERMINATION', 'SLICE_LOST')
          and v.happened_on > o.day and v.happened_on <= business_day()), 0)::int as parted
    from held h join opening o on h.days @> o.day join account_standings s on s.account_id = h.account_id)
  select account_id as id, account_id, name, null as coverage, lapsed_on as "on",
    case when retained and opening > 0 then opening - parted else 0 end as above, opening as below from began where opening > 0`;

/** Each account the firm stood behind in the period: the RFPs that came meanwhile, the last of them, and the years it stood there. */
const rfps = (firmId: string, since: Day) => sql`
  with ${heldBy(firmId)}
  select h.account_id as id, h.account_id, h.name, null as coverage, n.last as "on", n.received as above, y.years as below
  from held h
  cross join lateral (select count(*)::int as received, max(received_on) as last from rfp_notices n
    where n.account_id = h.account_id and n.received_on >= ${since}::date and h.days @> n.received_on) n
  cross join lateral (select coalesce(sum(upper(d) - lower(d)) / 365.0, 0) as years
    from unnest(h.days * datemultirange(daterange(${since}::date, business_day(), '[]'))) d) y
  where n.received > 0 or y.years > 0`;

const disputes = (firmId: string) => sql`
  select b.id, a.id as account_id, a.name, l.coverage, b.from_on as "on", 1 as above, null::int as below
  from brokers_of_record b join accounts a on a.id = b.account_id left join lines l on l.id = b.line_id
  where ${isFirm(sql`b.firm_id`, firmId)} and b.contested and ${standsToday(sql`b`)}`;

const cases: Record<ScoredKey, (firmId: string, since: Day) => Sql> = {
  quotes: (firm, since) => tracks(firm, since, sql`t.released_on`, sql`true`, sql`1`, sql`null::int`),
  close: (firm, since) =>
    tracks(firm, since, sql`t.decided_on`, sql`true`, sql`case when t.sold_rate is not null then 1 else 0 end`, sql`1`),
  relief: (firm, since) => tracks(firm, since, sql`t.released_on`, asked.counts, asked.dollars, asked.current),
  placed: (firm) => today(firm, sql`members`, sql`null::int`),
  products: (firm) => today(firm, sql`products_held`, sql`1`),
  persistency: block,
  rfps,
  disputes,
};

export type ScoredPage = { page: number; size: number };

/** The cases a figure of the scorecard is made of since a day, of the accounts the viewer sees: a page of them, largest first. */
export const readScored = (db: Db, key: ScoredKey, firmId: string, since: Day, { page, size }: ScoredPage) =>
  hashed(
    db,
    () => db.$queryRaw<ScoredRow[]>`
      select id, account_id as "accountId", name as account, coverage, "on"::text as "on", above::text as above, below::text as below,
        (count(*) over ())::int as listed
      from (${cases[key](firmId, since)}) given
      order by ${key === "rfps" ? sql`above desc, below desc` : sql`coalesce(below, above) desc, above desc`}, "on" desc nulls last, name, id
      limit ${size}::int offset ${page * size}::int`,
  );
