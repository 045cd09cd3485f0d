import "server-only";
import { isContractual } from "@/lib/approvals/reasons";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { type Db, lent } from "../door";
import { businessDay, kept } from "../sql";

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
    return team && (await readBudgets(job, [team.id]))[0];
  });

/** The budgets of the teams the viewer leads; of every team where they lead none. */
export const budgetsOf = (db: Db, viewerId: string) =>
  lent(db, async (job) => {
    const teams = await job.$queryRaw<{ id: string }[]>`${kept}
      with led as (select team_id from memberships where user_id = ${viewerId}::uuid and kind = 'LEAD'
        and business_day() between from_on and coalesce(to_on, 'infinity'))
      select id from teams where id in (select team_id from led) or not exists (select from led) order by name`;
    return readBudgets(
      job,
      teams.map(({ id }) => id),
    );
  });

type Row = { team: string; year: number; budget: string; spent: string; reserved: string };

/** Of these teams those for which one is set, in their order. What was decided in another year draws on none of it. */
async function readBudgets(job: Db, teamIds: string[]): Promise<Budget[]> {
  if (teamIds.length === 0) return [];
  const rows = await job.$queryRaw<Row[]>`${kept}
    with budgeted as (
      select g.id, g.name, b.value from teams g join lateral (select value from targets where team_id = g.id
        and kind = 'RELIEF_BUDGET' and season is null and superseded_at is null and year = extract(year from ${businessDay}) limit 1) b on true
      where g.id = any (${teamIds}::uuid[])),
    held as materialized (
      select m.team_id, a.units, a.required_rate, a.status, coalesce(a.approved_rate, a.asked_rate) as rate,
        t.sold_rate, t.decided_on, t.released_rate, a.expires_on, a.quote_through,
        rank() over (partition by m.team_id, a.track_id, a.status, coalesce(a.approved_rate, a.asked_rate) order by a.id desc) as alike,
        rank() over (partition by m.team_id, a.track_id order by a.id desc) as place
      from approvals a join renewal_tracks t on t.id = a.track_id
        and (t.decided_on is null or extract(year from t.decided_on) = extract(year from ${businessDay}))
      join account_access o on o.account_id = a.account_id and o.kind = 'OWNER'
        and ${businessDay} between o.from_on and coalesce(o.to_on, 'infinity')
      join memberships m on m.user_id = o.user_id and m.kind = 'MEMBER' and m.team_id in (select id from budgeted)
        and ${businessDay} between m.from_on and coalesce(m.to_on, 'infinity')
      where a.reason <> 'CAP' and a.kind <> 'FEE' and a.status in ('OPEN', 'APPROVED')),
    spent as (
      select h.team_id, sum((h.required_rate - h.sold_rate) * h.units) as dollars from held h
      where h.status = 'APPROVED' and h.sold_rate = h.rate and h.alike = 1
        and extract(year from h.decided_on) = extract(year from ${businessDay}) group by h.team_id),
    reserved as (
      select h.team_id, sum((h.required_rate - h.rate) * h.units) as dollars from held h where h.decided_on is null
        and case when h.released_rate = h.rate then h.quote_through else h.expires_on end >= ${businessDay} and h.place = 1
      group by h.team_id)
    select b.name as team, extract(year from ${businessDay})::int as year, b.value::text as budget,
      coalesce(s.dollars, 0)::text as spent, coalesce(r.dollars, 0)::text as reserved
    from budgeted b left join spent s on s.team_id = b.id left join reserved r on r.team_id = b.id
    order by array_position(${teamIds}::uuid[], b.id)`;
  return rows.map(({ team, year, ...dollars }) => {
    const [budget, spent, reserved] = [decimal(dollars.budget), decimal(dollars.spent), decimal(dollars.reserved)];
    return { team, year, budget, spent, reserved, left: budget.minus(spent).minus(reserved) };
  });
}

/** Whether relief of so many dollars is more than is left. */
export const isOverBudget = (budget: Budget | undefined, dollars: Decimal | undefined, reason: string, kind: string) =>
  Boolean(budget && dollars && kind !== "FEE" && !isContractual(reason) && dollars.gt(budget.left));
