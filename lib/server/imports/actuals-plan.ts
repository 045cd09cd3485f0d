import "server-only";
import { keysToday } from "@/lib/server/accounts-followed";
import type { Db } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";

/** Which account each name of the staged file means, in `keyed`: a sure identifier first, a name where none is known. */
export async function matchStaged(db: Db) {
  await db.$executeRaw`
    create temporary table keyed on commit drop as
    with k as materialized (
      select row_number() over () as n, d.* from (select distinct external_id, ein, key from staged) d),
    sure as materialized (
      select k.n, m.account_id from k join ${keysToday} m on m.kind = 'EXTERNAL_ID' and m.key = k.external_id
      union
      select k.n, m.account_id from k join ${keysToday} m on m.kind = 'EIN' and m.key = k.ein),
    named as (
      select k.n, m.account_id from k join ${keysToday} m on m.kind = 'NAME' and m.key = k.key
      where not exists (select from sure s where s.n = k.n)),
    found as (
      select n, array_agg(distinct account_id) as ids from (select * from sure union all select * from named) f group by n)
    select k.external_id, k.ein, k.key, f.ids[1] as account_id, coalesce(cardinality(f.ids), 0) as hits,
      k.external_id <> '' and not exists (select from ${keysToday} m where m.kind = 'EIN' and m.account_id = f.ids[1] and m.key = k.ein)
        and case when k.key = '' then k.ein <> '' and exists (select from ${keysToday} m where m.kind = 'EIN' and m.account_id = f.ids[1])
          else exists (select from ${keysToday} m where m.kind = 'NAME' and m.account_id = f.ids[1])
            and not exists (select from ${keysToday} m where m.kind = 'NAME' and m.account_id = f.ids[1] and m.key = k.key)
        end as contradicts, a.name as known_as,
      case when lower(a.external_id) = k.external_id then a.external_id end as known_id,
      o.user_id as owner_id, u.name as owner
    from k
    left join found f on f.n = k.n
    left join accounts a on a.id = f.ids[1]
    left join account_access o on o.account_id = f.ids[1] and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    left join users u on u.id = o.user_id`;
  await db.$executeRaw`analyze keyed`;
}

/**
 * What each staged row would do, in `planned`: its line, the figures as they are (`o_…`) and as they would be, which of
 * the three versions change, and its outcome with the first fault. A blank cell keeps the figure there is.
 */
export async function planStaged(db: Db, team: string[] | null, lastMonth: Day, today: Day) {
  await db.$executeRaw`
    create temporary table planned on commit drop as
    with located as (
      select s.*, k.account_id, k.hits, k.contradicts, k.known_as, k.known_id, k.owner_id, k.owner, l.line_id, l.funding, l.price_basis,
        count(l.line_id) over (partition by s.row) as lines, row_number() over (partition by s.row order by l.line_id) as nth
      from staged s
      join keyed k on k.external_id = s.external_id and k.ein = s.ein and k.key = s.key
      left join (
        select l.id as line_id, l.account_id, l.coverage, lower(l.plan_option) as plan, l.terminated_on, t.funding,
          t.price_basis, t.from_on, t.to_on
        from lines l join line_terms t on t.line_id = l.id) l
        on k.hits = 1 and l.account_id = k.account_id and l.coverage = s.coverage and (s.plan = '' or l.plan = s.plan)
          and s.month between l.from_on and l.to_on and (l.terminated_on is null or l.terminated_on >= s.month)),
    counted as (
      select c.*, row_number() over (partition by line_id, month order by row) as copy,
        min(row) over (partition by line_id, month) as first_row
      from located c where nth = 1),
    valued as (
      select c.row, c.name, c.ein, c.external_id, c.said, c.covers, c.contradicts, c.known_as, c.known_id, c.account_id, c.line_id, c.month, c.coverage, c.funding, c.fault_column, c.fault, c.value,
        c.hits, c.owner, c.owner_id, c.lines, c.price_basis, case when c.line_id is null then 1 else c.copy end as copy, c.first_row,
        c.contracts as g_contracts, c.members as g_members, c.premium as g_premium, c.fees as g_fees, c.paid as g_paid,
        c.incurred as g_incurred,
        e.contracts as o_contracts, e.members as o_members, r.premium as o_premium, r.fees as o_fees, i.paid as o_paid,
        i.incurred as o_incurred,
        coalesce(c.contracts, e.contracts) as contracts, coalesce(c.members, e.members) as members,
        coalesce(c.premium, r.premium, 0) as premium, coalesce(c.fees, r.fees, 0) as fees,
        coalesce(c.paid, i.paid) as paid, coalesce(c.incurred, i.incurred) as incurred,
        coalesce(c.valued, ${today}::date) as valued
      from counted c
      left join enrollment_months e on e.line_id = c.line_id and e.month = c.month and e.superseded_at is null
      left join revenue_months r on r.line_id = c.line_id and r.month = c.month and r.superseded_at is null
      left join claim_months i on i.line_id = c.line_id and i.month = c.month and i.superseded_at is null),
    judged as (
      select v.*, case
        when fault is not null then array[fault_column, fault]
        when hits = 0 then array['account', 'No account goes by this id, EIN or name.']
        when ${team}::uuid[] is not null and hits > 0 and not coalesce(owner_id = any (${team}::uuid[]), false)
          then array['account', 'The account exists; ask ' || coalesce(owner, 'a VP') || '.']
        when hits > 1 then array['account', 'More than one account goes by this identifier or name.']
        when contradicts then array[case when name = '' then 'ein' else 'account' end, coalesce(known_id, external_id) || ' is '
          || known_as || ' here; the file says ' || coalesce(nullif(name, ''), left(ein, 2) || '-' || substr(ein, 3)) || '.']
        when month > ${lastMonth}::date then array['month', to_char(month, 'FMMon YYYY') || ' is not over.']
        when lines = 0 then array['coverage', 'No ' || lower(replace(coverage, '_', ' ')) || ' line is in force in '
          || to_char(month, 'FMMon YYYY') || '.']
        when lines > 1 then array['plan', 'Several such lines are in force; say which plan option.']
        when price_basis = 'INCLUDED' then array['coverage', 'Priced inside medical: it has no months of its own.']
        when copy > 1 then array['account', 'The same line and month as row ' || first_row || '.']
        when num_nonnulls(g_contracts, g_members, g_premium, g_fees, g_paid, g_incurred) = 0
          then array['members', 'The row has no figures.']
        when num_nonnulls(contracts, members) = 1 then array['members', 'Contracts and members come together the first time.']
        when members < contracts then array['members', 'Fewer members than contracts.']
        when funding = 'ASC' and premium <> 0 then array['premium', 'An ASC line earns fees, no premium.']
        when funding = 'INSURED' and fees <> 0 then array['fees', 'An insured line earns premium, no fees.']
        when num_nonnulls(paid, incurred) = 1 then array['incurred', 'Paid and incurred claims come together the first time.']
        end as refused
      from valued v),
    moved as (
      select j.*,
        coalesce(num_nonnulls(g_contracts, g_members) > 0
          and (contracts, members) is distinct from (o_contracts, o_members), false) as enrolls,
        num_nonnulls(g_premium, g_fees) > 0 and (premium, fees) is distinct from (o_premium, o_fees) as earns,
        num_nonnulls(g_paid, g_incurred) > 0 and (paid, incurred) is distinct from (o_paid, o_incurred) as claims
      from judged j)
    select row, said, covers, ein, account_id, line_id, month, coverage,
      case when refused[1] <> 'account' or name <> '' or fault is not null then refused[1] when external_id <> '' then 'id' when ein <> '' then 'ein'
        else refused[1] end as fault_column, refused[2] as fault, value,
      o_contracts, o_members, o_premium, o_fees, o_paid, o_incurred, contracts, members, premium, fees, paid, incurred, valued,
      enrolls, earns, claims, case
        when refused is not null then 'REJECT'
        when not (enrolls or earns or claims) then 'UNCHANGED'
        when (enrolls and o_contracts is not null) or (earns and o_premium is not null) or (claims and o_paid is not null)
          then 'UPDATE'
        else 'CREATE' end as outcome
    from moved`;
  await db.$executeRaw`analyze planned (row, account_id, line_id, month, fault, outcome, enrolls, earns, claims)`;
}
