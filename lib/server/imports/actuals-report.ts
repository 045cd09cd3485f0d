import "server-only";
import { coverageNames, coverages } from "@/lib/accounts/coverage";
import type { FigureName, Figures, MonthTotals, NotReceived, Warning } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";

const first = 500;
const labels = JSON.stringify(Object.fromEntries(coverages.map((coverage) => [coverage, coverageNames[coverage]])));

type Summed = Figures & { month: Day; rows: number; taken: Figures };

/** What each month of the file adds up to, all rows as they stand in it, and those that would be taken. */
export async function monthTotals(db: Db, figures: readonly FigureName[]): Promise<Omit<MonthTotals, "control">[]> {
  const summed = await db.$queryRaw<Summed[]>`
    select s.month::text, count(*)::int as rows, coalesce(sum(s.contracts), 0)::text as contracts,
      coalesce(sum(s.members), 0)::text as members, coalesce(sum(s.premium), 0)::text as premium,
      coalesce(sum(s.fees), 0)::text as fees, coalesce(sum(s.paid), 0)::text as paid,
      coalesce(sum(s.incurred), 0)::text as incurred,
      jsonb_build_object('contracts', coalesce(sum(s.contracts) filter (where p.fault is null), 0)::text,
        'members', coalesce(sum(s.members) filter (where p.fault is null), 0)::text,
        'premium', coalesce(sum(s.premium) filter (where p.fault is null), 0)::text,
        'fees', coalesce(sum(s.fees) filter (where p.fault is null), 0)::text,
        'paid', coalesce(sum(s.paid) filter (where p.fault is null), 0)::text,
        'incurred', coalesce(sum(s.incurred) filter (where p.fault is null), 0)::text) as taken
    from staged s join planned p on p.row = s.row
    where s.month is not null group by s.month order by s.month`;
  const only = (of: Figures) => Object.fromEntries(figures.map((figure) => [figure, of[figure]]));
  return summed.map(({ month, rows, taken, ...file }) => ({ month, rows, file: only(file), taken: only(taken) }));
}

/** Members over contracts outside of what families are: taken, but worth a look. */
export async function oddRatios(db: Db): Promise<{ warnings: Warning[]; warningCount: number }> {
  const odd = await db.$queryRaw<(Warning & { ratio: string; total: number })[]>`
    select p.row, a.name as account, round(p.members::numeric / p.contracts, 2)::text as ratio,
      count(*) over ()::int as total
    from planned p join accounts a on a.id = p.account_id
    where p.outcome in ('CREATE', 'UPDATE') and p.enrolls and p.contracts > 0
      and p.members::numeric / p.contracts not between 1.3 and 3.2
    order by p.row limit ${first}`;
  const reason = (ratio: string) => `${ratio} members to a contract; 1.30 to 3.20 is usual.`;
  const warnings = odd.map(({ row, account, ratio }) => ({ row, account, reason: reason(ratio) }));
  return { warnings, warningCount: odd[0]?.total ?? 0 };
}

/** Lines with a price of their own, in force in a month of the file, that neither the file nor the book has a row for. */
export async function linesMissing(db: Db, team: string[] | null) {
  const missing = await db.$queryRaw<(NotReceived & { total: number })[]>`
    select l.account_id as "accountId", a.name as account, l.id as "lineId",
      (${labels}::jsonb ->> l.coverage) || case when l.plan_option <> ${labels}::jsonb ->> l.coverage
        then ', ' || l.plan_option else '' end as line, m.month::text, i.file_name as source, count(*) over ()::int as total
    from (select distinct month from planned where outcome <> 'REJECT') m
    join line_terms t on m.month between t.from_on and t.to_on and t.price_basis <> 'INCLUDED'
    join lines l on l.id = t.line_id and (l.terminated_on is null or l.terminated_on >= m.month)
    join accounts a on a.id = l.account_id and (a.lapsed_on is null or a.lapsed_on >= m.month)
    left join enrollment_months b on b.line_id = l.id and b.month = (m.month - interval '1 month')::date and b.superseded_at is null
    left join imports i on i.id = b.import_id
    where (${team}::uuid[] is null or exists (select from account_access o where o.account_id = a.id and o.kind = 'OWNER'
        and o.user_id = any (${team}::uuid[]) and business_day() between o.from_on and coalesce(o.to_on, 'infinity')))
      and not exists (select from planned p where p.line_id = l.id and p.month = m.month and p.outcome <> 'REJECT')
      and not exists (select from enrollment_months e where e.line_id = l.id and e.month = m.month and e.superseded_at is null)
    order by a.name, line, m.month limit ${first}`;
  const notReceived = missing.map(({ total: _, ...line }) => line);
  return { notReceived, notReceivedCount: missing[0]?.total ?? 0 };
}
