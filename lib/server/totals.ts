import "server-only";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";

/** Months that restatements still move: they are closed again each time. */
const unsettled = 3;

/**
 * Stores what each person and team had at the close of every month: medical members and contracts, medical and
 * stop-loss premium, ASC fees, and of the members a year before, those in accounts still here. An account counts for
 * whoever owned it at that close, so credit stays when it moves on. Settled months are stored once, and again when they
 * are `restated`, with the months a year later that count from them. `computed_at` is when a figure last moved.
 */
export async function closeMonths(db: Db, restated: Day[] = []): Promise<number> {
  if (restated.length > 0) await db.$executeRaw`select pg_advisory_xact_lock(hashtext('close_months'))`;
  const [lock] = await db.$queryRaw<
    { mine: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtext('close_months')) as mine`;
  if (!lock?.mine) return 0;
  return db.$executeRaw`
    with span as materialized (
      select m::date as month, (m + interval '1 month - 1 day')::date as closed, (m - interval '1 year')::date as before,
        (m - interval '1 year' + interval '1 month - 1 day')::date as closed_before
      from generate_series(
        (select min(month) from enrollment_months), date_trunc('month', business_day()) - interval '1 month', '1 month') m
      where m > date_trunc('month', business_day()) - make_interval(months => ${unsettled}::int + 1)
        or not exists (select from person_months p where p.month = m::date)
        or m::date = any (${restated}::date[]) or (m - interval '1 year')::date = any (${restated}::date[])),
    counted as materialized (
      select e.account_id, e.month, sum(e.members)::int as members, sum(e.contracts)::int as contracts
      from enrollment_months e join lines l on l.id = e.line_id
      where e.superseded_at is null and l.coverage = 'MEDICAL'
        and (e.month in (select month from span) or e.month in (select before from span))
      group by e.account_id, e.month),
    earned as (
      select r.account_id, r.month, sum(r.premium) filter (where l.coverage in ('MEDICAL', 'STOP_LOSS')) as premium,
             sum(r.fees) filter (where l.coverage = 'MEDICAL') as fees
      from revenue_months r join lines l on l.id = r.line_id
      where r.superseded_at is null and r.month in (select month from span)
      group by r.account_id, r.month),
    -- A person is of the team they were in at the close that is counted: of the month, or of the same a year before.
    credit as materialized (
      select month, closed, user_id, sum(members) as members, sum(contracts) as contracts, sum(premium) as premium, sum(fees) as fees,
        sum(opening) as opening, sum(retained) as retained
      from (
        select s.month, s.closed, o.user_id, c.members, c.contracts, coalesce(e.premium, 0) as premium, coalesce(e.fees, 0) as fees,
          0 as opening, 0 as retained
        from span s
        join account_access o on o.kind = 'OWNER' and s.closed between o.from_on and coalesce(o.to_on, 'infinity')
        join counted c on c.account_id = o.account_id and c.month = s.month
        left join earned e on e.account_id = o.account_id and e.month = s.month
        union all
        select s.month, s.closed_before, o.user_id, 0, 0, 0, 0, c.members, case when still.members > 0 then c.members else 0 end
        from span s
        join account_access o on o.kind = 'OWNER' and s.closed_before between o.from_on and coalesce(o.to_on, 'infinity')
        join counted c on c.account_id = o.account_id and c.month = s.before
        left join counted still on still.account_id = o.account_id and still.month = s.month) each
      group by month, closed, user_id),
    teams as materialized (
      select t.team_id, c.month, sum(members) as members, sum(contracts) as contracts, sum(premium) as premium, sum(fees) as fees,
        sum(opening) as opening, sum(retained) as retained
      from credit c
      join memberships t on t.user_id = c.user_id and c.closed between t.from_on and coalesce(t.to_on, 'infinity')
      group by t.team_id, c.month),
    -- Whoever has nothing left in a month, nor in the same a year before, has no row either.
    anew as (select month from span union select unnest(${restated}::date[])),
    persons_gone as (
      delete from person_months p where month in (select month from anew)
        and not exists (select from credit c where (c.user_id, c.month) = (p.user_id, p.month))),
    teams_gone as (
      delete from team_months p where month in (select month from anew)
        and not exists (select from teams t where (t.team_id, t.month) = (p.team_id, p.month))),
    persons as (
      insert into person_months (user_id, month, members, contracts, premium, fees, opening, retained)
      select user_id, month, sum(members), sum(contracts), sum(premium), sum(fees), sum(opening), sum(retained)
      from credit group by user_id, month
      on conflict (user_id, month) do update set
        members = excluded.members, contracts = excluded.contracts, premium = excluded.premium, fees = excluded.fees,
        opening = excluded.opening, retained = excluded.retained, computed_at = now()
      where (person_months.members, person_months.contracts, person_months.premium, person_months.fees,
          person_months.opening, person_months.retained)
        is distinct from (excluded.members, excluded.contracts, excluded.premium, excluded.fees, excluded.opening, excluded.retained))
    insert into team_months (team_id, month, executives, members, contracts, premium, fees, opening, retained)
    select t.team_id, t.month, (
        select count(*) from memberships m join users u on u.id = m.user_id and u.role = 'AE'
        join span s on s.month = t.month
        where m.team_id = t.team_id and m.kind = 'MEMBER' and s.closed between m.from_on and coalesce(m.to_on, 'infinity')),
      members, contracts, premium, fees, opening, retained
    from teams t
    on conflict (team_id, month) do update set
      executives = excluded.executives, members = excluded.members, contracts = excluded.contracts,
      premium = excluded.premium, fees = excluded.fees, opening = excluded.opening, retained = excluded.retained,
      computed_at = now()
    where (team_months.executives, team_months.members, team_months.contracts, team_months.premium, team_months.fees,
        team_months.opening, team_months.retained)
      is distinct from (excluded.executives, excluded.members, excluded.contracts, excluded.premium, excluded.fees,
        excluded.opening, excluded.retained)`;
}
