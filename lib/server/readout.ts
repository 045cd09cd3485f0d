import { isAccount } from "./accounts-followed";
import { sql } from "./sql";
import "server-only";
import type { HealthLevel } from "@/lib/accounts/health/level";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";

export type ReadoutHead = {
  id: string;
  renewalId: string;
  accountId: string;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind;
  effectiveOn: Day;
  currentRate: string;
  requiredRate: string | null;
  quotedRate: string | null;
  releasedRate: string | null;
  soldRate: string | null;
  members: number;
  contracts: number;
  customerSinceOn: Day | null;
  consultant: string | null;
  healthLevel: HealthLevel | null;
  healthReason: string | null;
  productsHeld: number;
  productsEligible: number;
  /** LR of the line, twelve months each, as shares. */
  lossRatio: { last: string | null; prior: string | null };
  /** Of a fee: what the schedule asks. */
  targetRate: string | null;
  risks: { words: string; mitigation: string }[];
  asks: { words: string; on: Day | null }[];
  today: Day;
};

/** A decision as its readout heads it; nothing where it is not the viewer's to see. */
export async function readReadout(db: Db, renewalId: string, trackId: string): Promise<ReadoutHead | undefined> {
  const [head] = await db.$queryRaw<ReadoutHead[]>`
    with months as (
      select v.month, v.premium, c.incurred, row_number() over (order by v.month desc) as back
      from renewal_tracks t join revenue_months v on v.line_id = t.line_id and v.superseded_at is null and v.premium > 0
        join claim_months c on c.line_id = v.line_id and c.month = v.month and c.superseded_at is null
      where t.id = ${trackId}::uuid and v.month <= business_day()),
    years as (
      select (back - 1) / 12 as year, sum(incurred) / sum(premium) as ratio from months where back <= 24 group by 1
      having count(*) = 12)
    select t.id, r.id as "renewalId", a.id as "accountId", a.name as account, l.coverage, l.plan_option as "planOption", t.kind,
      r.effective_on::text as "effectiveOn", t.current_rate::text as "currentRate", t.required_rate::text as "requiredRate",
      t.quoted_rate::text as "quotedRate", t.released_rate::text as "releasedRate", t.sold_rate::text as "soldRate",
      coalesce(e.members, 0) as members, coalesce(e.contracts, 0) as contracts, a.customer_since_on::text as "customerSinceOn",
      f.name as consultant, s.health_level as "healthLevel", s.health_reason as "healthReason",
      coalesce(s.products_held, 0) as "productsHeld", coalesce(s.products_eligible, 0) as "productsEligible",
      json_build_object('last', (select ratio::text from years where year = 0), 'prior', (select ratio::text from years
        where year = 1)) as "lossRatio", m.target_rate::text as "targetRate",
      coalesce((select p.plan -> 'risks' from account_plans p where p.account_id = a.id order by p.number desc limit 1), '[]') as risks,
      coalesce((select json_agg(json_build_object('words', c.words, 'on', c.due_on) order by c.due_on nulls last) from commitments c
        where ${isAccount(sql`c.account_id`, sql`a.id`)} and num_nonnulls(c.kept_on, c.dropped_on) = 0), '[]') as asks,
      business_day()::text as today
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id left join account_standings s on s.account_id = a.id left join firms f on f.id = s.firm_id
    left join lateral (select members, contracts from enrollment_months where line_id = t.line_id and superseded_at is null
      and month <= business_day() order by month desc limit 1) e on true
    left join lateral (select target_rate from line_terms where line_id = t.line_id and from_on <= business_day()
      order by from_on desc limit 1) m on true
    where t.id = ${trackId}::uuid and t.renewal_id = ${renewalId}::uuid`;
  return head;
}
