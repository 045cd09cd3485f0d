import "server-only";
import type { FirmCounts } from "@/lib/metrics/scorecard";
import type { Day } from "@/lib/units/day";
import { type Db, hashed } from "../door";
import { kept, sql } from "../sql";
import { heldBy, ofTheirs, own } from "./held";
import { requested } from "./relief";

const asked = requested(sql`t`, sql`s`);

/**
 * What the scorecard counts since a day, of the accounts the viewer sees, each while the firm stood behind it. The block is
 * that of the month before. Relief is left at nothing for who may not see required rates.
 */
export async function readFirmCounts(db: Db, firmId: string, since: Day, internal: boolean): Promise<FirmCounts> {
  const [counts] = await hashed(
    db,
    () => db.$queryRaw<FirmCounts[]>`${kept}
    with ${heldBy(firmId)},
    opening as (select (date_trunc('month', ${since}::date) - interval '1 month')::date as month,
      (date_trunc('month', ${since}::date) - interval '1 day')::date as day),
    standings as materialized (
      select account_id, firm_id, lapsed, members, insured_members, products_held from account_standings where account_id = ${ofTheirs}),
    medical as materialized (select id from lines where account_id = ${ofTheirs} and coverage = 'MEDICAL'),
    opened as materialized (
      select account_id, sum(members)::int as members from enrollment_months
      where account_id = ${ofTheirs} and month = (select month from opening) and superseded_at is null
        and line_id in (select id from medical) group by 1),
    parted as materialized (
      select account_id, sum(members)::int as members from line_events
      where account_id = ${ofTheirs} and kind in ('PARTIAL_TERMINATION', 'SLICE_LOST')
        and happened_on > (select day from opening) and happened_on <= business_day()
        and line_id in (select id from medical) group by 1),
    tracks as materialized (
      select * from renewal_tracks where account_id = ${ofTheirs} and quoted_rate is not null
        and greatest(released_on, decided_on) >= ${since}::date),
    block as (
      select h.account_id as id, h.name, h.lapsed_on::text as "lapsedOn", not s.lapsed as retained,
        coalesce(e.members, 0) as opening, coalesce(v.members, 0) as "partialTerminations"
      from held h join opening o on h.days @> o.day join standings s on s.account_id = h.account_id
      left join opened e on e.account_id = h.account_id left join parted v on v.account_id = h.account_id),
    quotes as (
      select t.released_on >= ${since}::date as released, t.decided_on >= ${since}::date as decided, t.sold_rate is not null as sold,
        ${internal} and ${asked.counts} and t.released_on >= ${since}::date as given,
        ${asked.dollars} as relief, ${asked.current} as current
      from held h join tracks t on t.account_id = h.account_id join standings s on s.account_id = t.account_id
      where h.days @> coalesce(t.released_on, t.decided_on))
    select q.*, p.*,
      (select coalesce(json_agg(block), '[]') from block) as block,
      (select count(*)::int from rfp_notices n join held h on h.account_id = n.account_id
        where n.account_id = ${ofTheirs} and n.received_on >= ${since}::date and h.days @> n.received_on) as rfps,
      (select coalesce(round(sum(upper(d) - lower(d)) / 365.0, 2), 0)::text from held h
        cross join lateral unnest(h.days * datemultirange(daterange(${since}::date, business_day(), '[]'))) d) as "accountYears",
      g.*, n.*,
      (select count(*)::int from theirs where disputed) as disputes,
      (select disclosure = 'ON_FILE' from firms where id = ${firmId}::uuid) as disclosed
    from (
      select (count(*) filter (where released))::int as quoted, (count(*) filter (where decided))::int as decided,
        (count(*) filter (where decided and sold))::int as sold, (count(*) filter (where given))::int as rated,
        coalesce(round(sum(relief) filter (where given), 2), 0)::text as "reliefDollars",
        coalesce(round(sum(current) filter (where given), 2), 0)::text as "currentDollars"
      from quotes) q
    cross join (
      select count(*)::int as accounts, coalesce(sum(members), 0)::int as members, coalesce(sum(products_held), 0)::int as products
      from standings where firm_id = ${firmId}::uuid and not lapsed) p
    cross join (
      select count(*)::int as due, (count(*) filter (where kept_on <= due_on))::int as "onTime" from commitments
      where firm_id = ${own} and side = 'THEIRS' and dropped_on is null
        and due_on between ${since}::date and business_day() - 1 + (kept_on is not null)::int) g
    cross join (
      select count(*)::int as noted, (count(*) filter (where stance = 'PROMOTER'))::int as promoters,
        (count(*) filter (where stance = 'DETRACTOR'))::int as detractors
      from (select distinct on (s.person_id) s.stance from firm_stances s join firm_people c on c.id = s.person_id
        where c.firm_id = ${own} and c.left_on is null
        order by s.person_id, s.noted_on desc, s.created_at desc) latest) n`,
  );
  return counts!;
}

/** The first day on which the firm’s block is known by its members: the month after the first recorded. */
export async function readFirstDay(db: Db, firmId: string): Promise<Day | null> {
  const [row] = await db.$queryRaw<{ day: Day | null }[]>`${kept}
    with ${heldBy(firmId)}
    select (min(e.month) + interval '1 month')::date::text as day from held h
    cross join lateral (select month from enrollment_months where account_id = h.account_id and superseded_at is null
      and h.days @> month order by month limit 1) e`;
  return row?.day ?? null;
}
