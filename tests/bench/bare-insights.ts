import { shell } from "./bare-firms";
import { mine } from "./bare-sql";

const day = "(date_trunc('year', current_date)::date + interval '1 year')::date";
const opened = "(date_trunc('year', (select month from latest)) - interval '1 day')::date";
const money = `sum(insured_premium)::text as "insuredPremium", sum(asc_fees)::text as "ascFees", sum(target_fees)::text as "targetFees",
  sum(earned_premium)::text as "earnedPremium", sum(incurred_claims)::text as "incurredClaims"`;
const inState = (state: string) => `sum(members) filter (where season_state = '${state}')`;
const season = `sum(members) as members, ${["RETAINED", "VERBAL", "OPEN", "AT_RISK", "LOST"].map(inState).join(", ")}`;
const annual = (rate: string) => `sum(t.${rate} * units * 12)::text as ${rate}`;

/** Insights: the year by bars, the bridge, both buckets by month, rates, burn-down, cohorts, losses, sales, calls, concentration. */
export const insightsOf = `
  with latest as (select max(as_of_month) as month from account_standings),
  seen as materialized (select s.* from account_standings s where ${mine("s.account_id")}),
  sliced as materialized (
    select v.account_id,
      sum(v.members) filter (where v.kind = 'SLICE_WON' and v.happened_on > ${opened} and v.happened_on <= current_date) as won,
      sum(v.members) filter (where v.kind <> 'SLICE_WON' and v.happened_on > ${opened} and v.happened_on <= current_date) as lost,
      sum(v.members) filter (where v.kind = 'SLICE_WON' and v.happened_on > current_date and v.happened_on <= ${day}) as coming,
      sum(v.members) filter (where v.kind <> 'SLICE_WON' and v.happened_on > current_date and v.happened_on <= ${day}) as leaving
    from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
    where v.kind in ('SLICE_WON', 'SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 group by v.account_id),
  moved as materialized (
    select s.*, coalesce(v.won, 0) as won, coalesce(v.lost, 0) as lost, coalesce(v.coming, 0) as coming, coalesce(v.leaving, 0) as leaving,
      s.members - s.members_opening - coalesce(v.won, 0) + coalesce(v.lost, 0) as rest, a.lapse_reason
    from seen s join accounts a on a.id = s.account_id left join sliced v on v.account_id = s.account_id
    where s.members > 0 or s.members_opening > 0),
  cohort as materialized (
    select e.account_id, min(e.month) as first, (array_agg(e.members order by e.month))[1] as had from (
      select e.account_id, e.month, sum(e.members) as members from enrollment_months e
      join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
      where e.superseded_at is null and extract(month from e.month) = 1 group by e.account_id, e.month having sum(e.members) > 0) e
    group by e.account_id),
  signed as (
    select t.*, case when t.kind = 'INSURED' then (line ->> 'members')::int else (line ->> 'contracts')::int end as units, (
        select p.reason from approvals p where p.track_id = t.id and p.status = 'APPROVED' order by p.ended_at desc limit 1) as reason
    from renewal_tracks t join renewals r on r.id = t.renewal_id join seen s on s.account_id = t.account_id and not s.lapsed
    cross join lateral jsonb_array_elements(s.lines) line
    where t.kind in ('INSURED', 'FEE') and t.required_rate is not null and t.quoted_rate is not null and t.sold_rate is not null
      and (line ->> 'lineId')::uuid = t.line_id and t.decided_on <= current_date
      and r.effective_on > ${day} - interval '12 months' and r.effective_on <= ${day}),
  called as materialized (
    select distinct on (r.id) r.id, r.account_id, r.effective_on, c.call, c.members from renewals r
    join forecast_calls c on c.renewal_id = r.id and c.voice = 'DIRECTOR' and c.said_on <= r.effective_on - 30
    where r.effective_on > current_date - 396 and r.effective_on <= (select month from latest) and ${mine("r.account_id")}
    order by r.id, c.said_at desc),
  shares as materialized (select members, firm_id, renews_on from seen where not lapsed and members > 0)
  select json_build_object(
    ${shell},
    'firms', (select json_agg(json_build_object('id', id, 'name', name)) from firms where id in (select firm_id from seen where not lapsed)),
    'tags', (select json_agg(distinct tag) from accounts, unnest(tags) as tag),
    'views', (select json_agg(json_build_object('id', id, 'name', name, 'state', state)) from saved_views
      where audience = 'ALL' or owner_id = $2),
    'pictures', (select json_agg(p) from (select kind, taken_on from pictures order by as_at desc) p),
    'targets', (select json_agg(t) from targets t where year = extract(year from current_date) and superseded_at is null
      and ($1 is null or user_id = any ($1))),
    'year', (select json_build_object('opening', sum(members_opening), 'closing', sum(members), 'slices', sum(won - lost),
      'newSales', sum(rest) filter (where members_opening = 0 and won = 0 and lost = 0),
      'lapsed', sum(rest) filter (where members = 0 and rest < 0),
      'inGroup', sum(rest) filter (where not (members_opening = 0 and won = 0 and lost = 0) and not (members = 0 and rest < 0)),
      'kept', sum(members_opening - lost) filter (where members > 0), 'keptNow', sum(members) filter (where members > 0 and members_opening > 0),
      'keptLeast', sum(least(members_opening - lost, members)) filter (where members > 0 and members_opening > 0),
      'stayed', count(*) filter (where members > 0 and members_opening > 0), 'were', count(*) filter (where members_opening > 0)) from moved),
    'late', (select sum(e.members - f.members) from enrollment_months e
      join enrollment_months f on f.line_id = e.line_id and f.month = e.month and f.superseded_at is not null
      where e.superseded_at is null and e.month = date_trunc('month', ${opened}) and ${mine("e.account_id")}),
    'bridge', (select json_build_object('today', sum(members), 'signed', sum(coming), 'atRisk', sum(round(members * 0.35)) filter (where
        season_state = 'AT_RISK' and renews_on <= ${day}),
      'known', sum(case when season_state = 'LOST' and renews_on <= ${day} then members else leaving end),
      'inGroup', sum(round(members * sparkline[cardinality(sparkline) - 9] / nullif(members_year_ago, 0)::numeric) - members)) from moved where not lapsed),
    'losses', (select json_agg(l) from (select lapse_reason, sum(rest) as members from moved where members = 0 and rest < 0 group by 1) l),
    'months', (select json_agg(m) from (select taken_on, max(as_of_month) as month, ${money} from snapshots s
      where kind = 'MONTH' and taken_on >= date_trunc('year', current_date) and not lapsed and ${mine("s.account_id")} group by 1 order by 1) m),
    'now', (select json_agg(m) from (select ${money} from seen where not lapsed) m),
    'days', (select json_agg(d) from (select taken_on, kind, ${season} from snapshots s where not lapsed and renews_on = ${day}
      and taken_on >= ${day} - interval '6 months' and ${mine("s.account_id")} group by 1, 2 order by 1, 2) d),
    'left', (select json_agg(d) from (select ${season} from seen where not lapsed and renews_on = ${day}) d),
    'cohorts', (select json_agg(c) from (select c.first, sum(c.had) as had, sum(c.had) filter (where s.members > 0) as kept, count(*) as accounts
      from cohort c join seen s on s.account_id = c.account_id group by 1 order by 1) c),
    'rates', (select json_agg(r) from (select kind, reason, sold_rate < required_rate as below, count(*) as decisions, ${annual("current_rate")},
      ${annual("required_rate")}, ${annual("quoted_rate")}, ${annual("sold_rate")} from signed t group by 1, 2, 3) r),
    'sold', (select json_agg(o) from (select o.id, o.account_id, o.products, o.closed_on from opportunities o
      where o.stage = 'SOLD' and o.closed_on >= date_trunc('year', current_date) and ${mine("o.account_id")}) o),
    'calls', (select json_agg(c) from (select c.effective_on, sum(c.members) filter (where c.call in ('SAFE', 'LIKELY')) as said, (
        select sum(e.members) from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
        where e.superseded_at is null and e.month = date_trunc('month', c.effective_on)
          and e.account_id in (select account_id from called x where x.effective_on = c.effective_on)) as came
      from called c group by 1 order by 1) c),
    'concentration', (select json_build_object('hhi', sum(members::numeric ^ 2) / sum(members) ^ 2,
      'top', (select json_agg(members) from (select members from shares order by members desc limit 10) t),
      'firms', (select json_agg(members) from (select sum(members) as members from shares group by firm_id order by 1 desc limit 3) t),
      'month', (select max(members) from (select sum(members) as members from shares group by date_trunc('month', renews_on)) t)) from shares))`;
