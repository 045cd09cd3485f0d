import "server-only";
import type { Hung, Measure } from "@/lib/metrics/concentration";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";

export type Share = Hung<Measure> & { id: string; account: string; firmName: string | null };

const amounts = sql`s.members, s.insured_premium::text as "insuredPremium", s.asc_fees::text as "ascFees",
  s.other_revenue::text as "otherRevenue"`;
const some = sql`(s.members > 0 or s.insured_premium > 0 or s.asc_fees > 0 or s.other_revenue > 0)`;

/** Every account in force that the viewer sees with its members and each bucket of its revenue, its firm and next renewal. */
export const readShares = (db: Db) => db.$queryRaw<Share[]>`
  select s.account_id as id, s.name as account, ${amounts}, s.firm_id as firm, f.name as "firmName", s.renews_on::text as "renewsOn"
  from account_standings s left join firms f on f.id = s.firm_id where not s.lapsed and ${some}
  order by s.members desc, s.name, s.account_id`;

/** The same as pictured at a month's end a year ago, or at the first there is. */
export async function readSharesThen(db: Db): Promise<{ on: Day; rows: Hung<Measure>[] } | null> {
  const rows = await db.$queryRaw<(Hung<Measure> & { on: Day })[]>`
    with taken as (
      select coalesce(max(taken_on) filter (where taken_on <= business_day() - 365), min(taken_on)) as taken_on
      from pictures where kind = 'MONTH')
    select ${amounts}, s.firm_id as firm, s.renews_on::text as "renewsOn", s.taken_on::text as "on"
    from snapshots s join taken t on t.taken_on = s.taken_on where s.kind = 'MONTH' and not s.lapsed and ${some}`;
  return rows[0] ? { on: rows[0].on, rows } : null;
}
