import "server-only";
import type { AccountEffect, Effect } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";

const effectsShown = 50;

type Moved = AccountEffect & { restated: boolean; whole: Effect };

/**
 * How the rolling year's loss ratio moves and by which dollars, for the requester's book and for the accounts with restated
 * months. A month counts where it has both premium and claims.
 */
export async function effectOf(
  db: Db,
  team: string[] | null,
): Promise<{ effect: Effect | null; effects: AccountEffect[] }> {
  const moved = await db.$queryRaw<Moved[]>`
    with book as materialized (
      select a.id, a.name from accounts a
      where ${team}::uuid[] is null or exists (select from account_access o where o.account_id = a.id and o.kind = 'OWNER'
        and o.user_id = any (${team}::uuid[]) and business_day() between o.from_on and coalesce(o.to_on, 'infinity'))),
    last as materialized (
      select coalesce(max(s.as_of_month), min(p.month)) as before, greatest(max(s.as_of_month), max(p.month)) as after
      from (select max(as_of_month) as as_of_month from account_standings where account_id in (select id from book)) s
      cross join (select min(month) as month from planned where outcome in ('CREATE', 'UPDATE') union all
        select max(month) from planned where outcome in ('CREATE', 'UPDATE')) p),
    pair as (
      select l.account_id, l.id as line_id, coalesce(r.month, p.month) as month, p.outcome, r.premium as o_premium, c.incurred as o_incurred,
        coalesce(p.premium, r.premium) as premium, coalesce(p.incurred, c.incurred) as incurred
      from (select r.line_id, r.month, r.premium from revenue_months r, last
          where r.superseded_at is null and r.month > last.before - interval '12 months') r
      full join (select * from planned where outcome in ('CREATE', 'UPDATE')) p on p.line_id = r.line_id and p.month = r.month
      join lines l on l.id = coalesce(r.line_id, p.line_id) and l.coverage in ('MEDICAL', 'STOP_LOSS')
      join line_terms t on t.line_id = l.id and t.funding = 'INSURED' and coalesce(r.month, p.month) between t.from_on and t.to_on
      left join claim_months c on c.line_id = l.id and c.month = coalesce(r.month, p.month) and c.superseded_at is null),
    counted as (
      select q.*, b.id, b.name, case when was then o_premium else 0 end as w_premium, case when was then o_incurred else 0 end as w_incurred,
        case when will then premium else 0 end as n_premium, case when will then incurred else 0 end as n_incurred
      from (select pair.*,
          month > last.before - interval '12 months' and month <= last.before and num_nonnulls(o_premium, o_incurred) = 2 as was,
          month > last.after - interval '12 months' and month <= last.after and num_nonnulls(premium, incurred) = 2 as will
        from pair, last) q
      join book b on b.id = q.account_id),
    summed as (
      select id, name, sum(w_premium) as o_premium, sum(w_incurred) as o_incurred, sum(n_premium) as premium,
        sum(n_incurred) as incurred, bool_or(outcome = 'UPDATE' and was and will) as restated,
        coalesce(sum(n_premium - w_premium) filter (where outcome = 'UPDATE' and was and will), 0) as r_premium,
        coalesce(sum(n_incurred - w_incurred) filter (where outcome = 'UPDATE' and was and will), 0) as r_incurred,
        coalesce(sum(n_premium) filter (where will and not was), 0) as c_premium,
        coalesce(sum(n_incurred) filter (where will and not was), 0) as c_incurred,
        coalesce(sum(w_premium) filter (where was and not will), 0) as l_premium,
        coalesce(sum(w_incurred) filter (where was and not will), 0) as l_incurred
      from counted group by id, name),
    beside as (
      select coalesce(sum(p.premium - coalesce(p.o_premium, 0)), 0) as premium, coalesce(sum(p.incurred - coalesce(p.o_incurred, 0)), 0) as incurred
      from planned p where p.outcome = 'UPDATE'
        and not exists (select from counted c where c.line_id = p.line_id and c.month = p.month and (c.was or c.will))),
    whole as (
      select round(sum(o_incurred) / nullif(sum(o_premium), 0), 8)::text as before,
        round(sum(incurred) / nullif(sum(premium), 0), 8)::text as after,
        coalesce(sum(r_premium), 0)::text as premium, coalesce(sum(r_incurred), 0)::text as incurred,
        jsonb_build_object('premium', coalesce(sum(c_premium), 0)::text, 'incurred', coalesce(sum(c_incurred), 0)::text) as came,
        jsonb_build_object('premium', coalesce(sum(l_premium), 0)::text, 'incurred', coalesce(sum(l_incurred), 0)::text) as left,
        (select jsonb_build_object('premium', premium::text, 'incurred', incurred::text) from beside) as outside,
        (select max(before)::text from last) as ended, (select max(after)::text from last) as ends
      from summed)
    select s.id as "accountId", s.name as account, round(s.o_incurred / nullif(s.o_premium, 0), 8)::text as before,
      round(s.incurred / nullif(s.premium, 0), 8)::text as after, s.r_premium::text as premium,
      s.r_incurred::text as incurred, coalesce(s.restated, false) as restated, to_jsonb(w) as whole
    from summed s cross join whole w
    order by not coalesce(s.restated, false),
      abs(coalesce(s.incurred / nullif(s.premium, 0), 0) - coalesce(s.o_incurred / nullif(s.o_premium, 0), 0)) desc
    limit ${effectsShown}`;
  const effects = moved.filter(({ restated }) => restated).map(({ restated: _, whole: __, ...effect }) => effect);
  return { effect: moved[0]?.whole ?? null, effects };
}
