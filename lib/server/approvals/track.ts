import "server-only";
import { expectedLossRatio, usualTrend } from "@/lib/approvals/expected";
import { missing } from "@/lib/errors";
import type { TrackKind } from "@/lib/renewals/due-dates";
import { actionOf } from "@/lib/renewals/rate-action";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Db } from "../door";
import { settingNow } from "../settings";

export type AskedTrack = {
  id: string;
  accountId: string;
  renewalId: string;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind;
  stage: string;
  basis: string | null;
  effectiveOn: Day;
  decideByOn: Day;
  decidedOn: Day | null;
  currentRate: string;
  requiredRate: string | null;
  quotedRate: string | null;
  releasedRate: string | null;
  firmId: string | null;
  members: number;
  contracts: number;
  premium: string | null;
  incurred: string | null;
  lastMonth: Day | null;
  /** Claims PMPM of the signed worksheet that required the rate, where one did. */
  projected: string | null;
  writable: boolean;
  today: Day;
};

/** A decision about which relief is asked, with what it is weighed by; held where the viewer may change it. */
export async function readAskedTrack(db: Db, trackId: string, held = false): Promise<AskedTrack> {
  if (held) await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`relief ${trackId}`}, 0))::text`;
  const [track] = await db.$queryRaw<AskedTrack[]>`
    select t.id, t.account_id as "accountId", r.id as "renewalId", a.name as account, l.coverage, l.plan_option as "planOption",
      t.kind, t.stage, m.price_basis as basis, r.effective_on::text as "effectiveOn", t.decide_by_on::text as "decideByOn",
      t.decided_on::text as "decidedOn", t.current_rate::text as "currentRate", t.required_rate::text as "requiredRate",
      t.quoted_rate::text as "quotedRate", t.released_rate::text as "releasedRate", s.firm_id as "firmId",
      coalesce(e.members, 0) as members, coalesce(e.contracts, 0) as contracts, x.premium::text, x.incurred::text,
      x.month::text as "lastMonth", w.projected, a.id in (select writable_accounts()) as writable, business_day()::text as today
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id left join account_standings s on s.account_id = a.id
    left join lateral (select price_basis from line_terms where line_id = t.line_id and from_on <= business_day()
      order by from_on desc limit 1) m on true
    left join lateral (select members, contracts from enrollment_months where line_id = t.line_id and superseded_at is null
      and month <= business_day() order by month desc limit 1) e on true
    left join lateral (select sum(premium) as premium, sum(incurred) as incurred, max(month) as month from (
      select v.premium, c.incurred, v.month from revenue_months v join claim_months c on c.line_id = v.line_id
        and c.month = v.month and c.superseded_at is null
      where v.line_id = t.line_id and v.superseded_at is null and v.premium > 0 and v.month <= business_day()
      order by v.month desc limit 12) y) x on true
    left join lateral (select line ->> 'value' as projected
      from (select result, required_rate from worksheets where track_id = t.id and status = 'SIGNED'
        order by number desc limit 1) v cross join json_array_elements(v.result::json -> 'lines') line
      where line ->> 'id' = 'L13' and v.required_rate = t.required_rate) w on true
    where t.id = ${trackId}::uuid`;
  return track ?? missing();
}

/** Dollars a year of one dollar of rate: members or contracts in force × 12. */
export const unitsOf = ({ basis, kind, members, contracts }: AskedTrack): Decimal =>
  decimal(basis === "PMPM" || (basis === null && kind === "INSURED") ? members : contracts).times(12);

/**
 * The LR to expect at the required rate: that of the signed worksheet where one requires it, else the last twelve months'
 * trended. Undefined where neither is there, or no trend is set for the coverage.
 */
export async function lossRatioAtRequired(db: Db, track: AskedTrack): Promise<Decimal | undefined> {
  const { kind, premium, incurred, lastMonth, effectiveOn, requiredRate, currentRate, coverage, projected } = track;
  if (kind === "INSURED" && requiredRate && projected) return decimal(projected).div(requiredRate);
  if (kind !== "INSURED" || !requiredRate || !premium || !incurred || !lastMonth) return;
  const set = ((await settingNow(db, "trend")) ?? usualTrend) as Record<string, string>;
  const action = actionOf(requiredRate, currentRate);
  if (!set[coverage] || !action || !decimal(premium).gt(0)) return;
  const ratio = decimal(incurred).div(premium);
  return expectedLossRatio({ ratio, lastMonth, effectiveOn, trend: decimal(set[coverage]), action });
}
