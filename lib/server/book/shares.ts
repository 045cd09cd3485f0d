import "server-only";
import type { Hung } from "@/lib/metrics/concentration";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type Share = Hung & { id: string; account: string; firmName: string | null };

/** Every account in force that the viewer sees with its members, firm and next renewal, most members first. */
export const readShares = (db: Db) => db.$queryRaw<Share[]>`
  select s.account_id as id, s.name as account, s.members, s.firm_id as firm, f.name as "firmName", s.renews_on::text as "renewsOn"
  from account_standings s left join firms f on f.id = s.firm_id where not s.lapsed and s.members > 0
  order by s.members desc, s.name, s.account_id`;

/** The same as pictured at a month's end a year ago, or at the first there is. */
export async function readSharesThen(db: Db): Promise<{ on: Day; rows: Hung[] } | null> {
  const rows = await db.$queryRaw<(Hung & { on: Day })[]>`
    with taken as (
      select coalesce(max(taken_on) filter (where taken_on <= business_day() - 365), min(taken_on)) as taken_on
      from pictures where kind = 'MONTH')
    select s.members, s.firm_id as firm, s.renews_on::text as "renewsOn", s.taken_on::text as "on"
    from snapshots s join taken t on t.taken_on = s.taken_on where s.kind = 'MONTH' and not s.lapsed and s.members > 0`;
  return rows[0] ? { on: rows[0].on, rows } : null;
}
