import "server-only";
import type { Deal } from "@/lib/opportunities/deal";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";

export const dealColumns = sql`
  o.id, a.id as "accountId", o.pursuit_id as "pursuitId", e.ein, coalesce(a.name, e.name, (select max(i.account) from internal_requests i where i.opportunity_id = o.id)) as name,
  w.id as "ownerId", w.name as owner, f.id as "firmId", f.name as firm, o.stage, o.stays, o.category, o.products,
  coalesce((select jsonb_agg(s || jsonb_build_object('name', u.name) order by (s ->> 'share')::numeric desc, u.name)
    from jsonb_array_elements(o.splits) s join users u on u.id = (s ->> 'userId')::uuid), '[]') as splits,
  o.effective_on::text as "effectiveOn", o.next_step as "nextStep", o.next_step_on::text as "nextStepOn", o.need, o.process,
  o.decide_on::text as "decideOn", o.quoted_on::text as "quotedOn", o.invited_on::text as "invitedOn", o.agreed_by as "agreedBy",
  o.signed_on::text as "signedOn", o.lost_reason as "lostReason", o.lost_to as "lostTo", o.closed_on::text as "closedOn",
  b.name as "openedBy", o.opened_on::text as "openedOn", o.version,
  current_setting('role') = 'truebook_book' and coalesce(o.account_id = any (array(select writable_accounts())), true) as writable`;
export const dealTables = sql`
  opportunities o left join accounts m on m.id = o.account_id left join accounts a on a.id = coalesce(m.merged_into_id, m.id)
  left join account_standings t on t.account_id = a.id
  left join pursuits p on p.id = o.pursuit_id left join employers e on e.id = p.employer_id
  left join users w on w.id = coalesce(t.owner_id, p.owner_id) left join users b on b.id = o.opened_by_id left join firms f on f.id = t.firm_id`;

const dealsWhere = (db: Db, condition: Sql) => db.$queryRaw<Deal[]>`
  select ${dealColumns} from ${dealTables} where ${condition}
  order by o.stage in ('SOLD', 'LOST'), coalesce(o.closed_on, o.next_step_on), coalesce(a.name, e.name), o.id`;

/** Every opportunity the viewer sees, those open first, what is next to do soonest. */
export async function readDeals(db: Db): Promise<{ today: Day; deals: Deal[] }> {
  const [day] = await db.$queryRaw<{ today: Day }[]>`select business_day()::text as today`;
  return { today: day!.today, deals: await dealsWhere(db, sql`true`) };
}

export const readDeal = async (db: Db, id: string): Promise<Deal | undefined> =>
  (await dealsWhere(db, sql`o.id = ${id}::uuid`))[0];
