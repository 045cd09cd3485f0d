import "server-only";
import { isContractual } from "@/lib/approvals/reasons";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { type Db, lent } from "../door";

export type Budget = { team: string; year: number; budget: Decimal; spent: Decimal; reserved: Decimal; left: Decimal };

/**
 * The relief budget of the team an account’s owner is in, dollars of the calendar year: what sold relief has spent and what
 * is asked or approved holds back. Contractual caps and ASC fees draw nothing. Undefined where no budget is set. Read as a
 * job: a viewer need not see the accounts it is made of.
 */
export const budgetOfAccount = (db: Db, accountId: string) =>
  lent(db, async (job) => {
    const [team] = await job.$queryRaw<{ id: string }[]>`
      select m.team_id as id from account_access o
      join memberships m on m.user_id = o.user_id and m.kind = 'MEMBER'
        and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
      where o.account_id = ${accountId}::uuid and o.kind = 'OWNER'
        and business_day() between o.from_on and coalesce(o.to_on, 'infinity') limit 1`;
    return team && readBudget(job, team.id);
  });

/** The budgets of the teams the viewer leads; of every team where they lead none. */
export const budgetsOf = (db: Db, viewerId: string) =>
  lent(db, async (job) => {
    const teams = await job.$queryRaw<{ id: string }[]>`
      with led as (select team_id from memberships where user_id = ${viewerId}::uuid and kind = 'LEAD'
        and business_day() between from_on and coalesce(to_on, 'infinity'))
      select id from teams where id in (select team_id from led) or not exists (select from led) order by name`;
    const budgets: Budget[] = [];
    for (const { id } of teams) budgets.push(...[await readBudget(job, id)].flatMap((each) => each ?? []));
    return budgets;
  });

type Row = { team: string; year: number; budget: string; spent: string; reserved: string };

async function readBudget(job: Db, teamId: string): Promise<Budget | undefined> {
  const [row] = await job.$queryRaw<Row[]>`
    with held as (
      select a.id, a.track_id, a.units, a.required_rate, a.status, coalesce(a.approved_rate, a.asked_rate) as rate,
        t.sold_rate, t.decided_on, t.released_rate, a.expires_on, a.quote_through
      from approvals a join renewal_tracks t on t.id = a.track_id
      join account_access o on o.account_id = a.account_id and o.kind = 'OWNER'
        and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
      join memberships m on m.user_id = o.user_id and m.kind = 'MEMBER' and m.team_id = ${teamId}::uuid
        and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
      where a.reason <> 'CAP' and a.kind <> 'FEE' and a.status in ('OPEN', 'APPROVED'))
    select g.name as team, extract(year from business_day())::int as year, b.value::text as budget,
      coalesce((select sum((h.required_rate - h.sold_rate) * h.units) from held h
        where h.status = 'APPROVED' and h.sold_rate = h.rate and extract(year from h.decided_on) = extract(year from business_day())
          and not exists (select from held n where n.track_id = h.track_id and n.status = 'APPROVED' and n.rate = h.rate and n.id > h.id)), 0)::text as spent,
      coalesce((select sum((h.required_rate - h.rate) * h.units) from held h where h.decided_on is null
        and case when h.released_rate = h.rate then h.quote_through else h.expires_on end >= business_day()
        and not exists (select from held n where n.track_id = h.track_id and n.decided_on is null and n.id > h.id)), 0)::text as reserved
    from teams g join lateral (select value from targets where team_id = g.id and kind = 'RELIEF_BUDGET' and superseded_at is null
      and year = extract(year from business_day()) limit 1) b on true
    where g.id = ${teamId}::uuid`;
  if (!row) return;
  const [budget, spent, reserved] = [decimal(row.budget), decimal(row.spent), decimal(row.reserved)];
  return { team: row.team, year: row.year, budget, spent, reserved, left: budget.minus(spent).minus(reserved) };
}

/** Whether relief of so many dollars is more than is left. */
export const isOverBudget = (budget: Budget | undefined, dollars: Decimal | undefined, reason: string, kind: string) =>
  Boolean(budget && dollars && kind !== "FEE" && !isContractual(reason) && dollars.gt(budget.left));
