import "server-only";
import type { FirmCounts } from "@/lib/metrics/scorecard";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";
import { isFirm } from "./followed";
import { heldBy } from "./held";
import { standsToday } from "./of-record";
import { requested } from "./relief";

const asked = requested(sql`t`, sql`s`);

/**
 * What the scorecard counts since a day, of the accounts the viewer sees, each while the firm stood behind it. The block is
 * that of the month before. Relief is left at nothing for who may not see required rates.
 */
export async function readFirmCounts(db: Db, firmId: string, since: Day, internal: boolean): Promise<FirmCounts> {
  const [counts] = await db.$queryRaw<FirmCounts[]>`
    with ${heldBy(firmId)},
    opening as (select (date_trunc('month', ${since}::date) - interval '1 month')::date as month,
      (date_trunc('month', ${since}::date) - interval '1 day')::date as day),
    block as (
      select s.account_id as id, s.name, a.lapsed_on::text as "lapsedOn", not s.lapsed as retained,
        (select coalesce(sum(e.members), 0)::int from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
          where e.account_id = h.account_id and e.month = o.month and e.superseded_at is null) as opening,
        (select coalesce(sum(v.members), 0)::int from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
          where v.account_id = h.account_id and v.kind in ('PARTIAL_TERMINATION', 'SLICE_LOST')
            and v.happened_on > o.day and v.happened_on <= business_day()) as "partialTerminations"
      from held h cross join opening o join account_standings s on s.account_id = h.account_id
      join accounts a on a.id = h.account_id where h.days @> o.day),
    quotes as (
      select t.released_on, t.decided_on, t.sold_rate, ${asked.counts} as rated, ${asked.dollars} as relief, ${asked.current} as current
      from held h join renewal_tracks t on t.account_id = h.account_id join account_standings s on s.account_id = t.account_id
      where t.quoted_rate is not null and greatest(t.released_on, t.decided_on) >= ${since}::date and h.days @> coalesce(t.released_on, t.decided_on)),
    placed as (select members, products_held from account_standings where firm_id = ${firmId}::uuid and not lapsed)
    select (select count(*)::int from quotes where released_on >= ${since}::date) as quoted,
      (select count(*)::int from quotes where decided_on >= ${since}::date) as decided,
      (select count(*)::int from quotes where decided_on >= ${since}::date and sold_rate is not null) as sold,
      (select count(*)::int from placed) as accounts, (select coalesce(sum(members), 0)::int from placed) as members,
      (select coalesce(json_agg(block), '[]') from block) as block,
      (select count(*)::int from quotes where ${internal} and rated and released_on >= ${since}::date) as rated,
      (select coalesce(round(sum(relief), 2), 0)::text from quotes
        where ${internal} and rated and released_on >= ${since}::date) as "reliefDollars",
      (select coalesce(round(sum(current), 2), 0)::text from quotes
        where ${internal} and rated and released_on >= ${since}::date) as "currentDollars",
      (select count(*)::int from rfp_notices n join held h on h.account_id = n.account_id
        where n.received_on >= ${since}::date and h.days @> n.received_on) as rfps,
      (select coalesce(round(sum(upper(d) - lower(d)) / 365.0, 2), 0)::text from held h
        cross join lateral unnest(h.days * datemultirange(daterange(${since}::date, business_day(), '[]'))) d) as "accountYears",
      (select coalesce(sum(products_held), 0)::int from placed) as products,
      (select count(*)::int from brokers_of_record b where ${isFirm(sql`b.firm_id`, firmId)} and b.contested
        and ${standsToday(sql`b`)}) as disputes,
      (select disclosure = 'ON_FILE' from firms where id = ${firmId}::uuid) as disclosed`;
  return counts!;
}

/** The first day on which the firm’s block is known by its members: the month after the first recorded. */
export async function readFirstDay(db: Db, firmId: string): Promise<Day | null> {
  const [row] = await db.$queryRaw<{ day: Day | null }[]>`
    with ${heldBy(firmId)}
    select (min(e.month) + interval '1 month')::date::text as day from held h
    cross join lateral (select month from enrollment_months where account_id = h.account_id and superseded_at is null
      and h.days @> month order by month limit 1) e`;
  return row?.day ?? null;
}
