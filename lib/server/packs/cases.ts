import "server-only";
import { type HealthLevel, healthLevelNames } from "@/lib/accounts/health/level";
import type { Case } from "@/lib/packs/war-room";
import { recommendedOf, walkAwayOf } from "@/lib/readouts/recommended";
import { inFull } from "@/lib/units/decimal";
import { isAccount } from "../accounts-followed";
import type { Db } from "../door";
import { sql } from "../sql";

type Proposed = { name: string; action: string; walkAway: boolean };
type Row = Omit<Case, "health" | "recommended" | "walkAway"> & {
  healthLevel: HealthLevel | null;
  healthReason: string | null;
  quotedRate: string | null;
  askedRate: string | null;
  scenarios: Proposed[];
};

/** The most cases that a day of it could hear. */
const most = 40;

/** The decisions that stand at their internal review or wait for approval, and those already heard, of what the viewer sees, as their readouts have them. */
export async function readCases(db: Db, heard: readonly string[]): Promise<Case[]> {
  const rows = await db.$queryRaw<Row[]>`
    select t.id as "trackId", t.renewal_id as "renewalId", a.id as "accountId", a.name as account, l.coverage,
      l.plan_option as "planOption", t.kind, r.effective_on::text as "effectiveOn", coalesce(s.members, 0) as members,
      s.health_level as "healthLevel", s.health_reason as "healthReason", f.name as consultant, s.loss_ratio::text as "lossRatio",
      t.current_rate::text as "currentRate", t.required_rate::text as "requiredRate", t.quoted_rate::text as "quotedRate",
      exists (select from worksheets w where w.track_id = t.id and w.status = 'SIGNED') as signed,
      (select json_build_object('name', q.competitor, 'action', q.action::text, 'source', q.source, 'heardOn', q.heard_on)
        from competitor_quotes q where ${isAccount(sql`q.account_id`, sql`a.id`)} and q.coverage = l.coverage
        order by q.action nulls last, q.heard_on desc, q.id limit 1) as rival,
      (select coalesce(p.approved_rate, p.asked_rate)::text from approvals p where p.track_id = t.id
        and p.status in ('OPEN', 'APPROVED') order by p.asked_at desc, p.id desc limit 1) as "askedRate",
      coalesce((select json_agg(json_build_object('name', c.name, 'action', c.action::text, 'walkAway', c.walk_away)
        order by c.created_at, c.id) from scenarios c where c.track_id = t.id), '[]') as scenarios
    from renewal_tracks t join renewals r on r.id = t.renewal_id and r.outcome is null join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id join account_standings s on s.account_id = a.id and not s.lapsed
    left join firms f on f.id = s.firm_id
    where (t.stage in ('INTERNAL_REVIEW', 'APPROVAL') and t.decided_on is null) or t.id = any (${[...heard]}::uuid[])
    order by r.effective_on, s.members desc, t.id limit ${most}`;
  return rows.map(({ healthLevel, healthReason, quotedRate, askedRate, scenarios, ...row }) => {
    const standing = { currentRate: row.currentRate, scenarios };
    const put = recommendedOf({ ...standing, quotedRate, askedRate });
    const walkAway = walkAwayOf(standing);
    return {
      ...row,
      health: healthLevel ? `${healthLevelNames[healthLevel]}${healthReason ? `: ${healthReason}` : ""}` : "",
      recommended: put ? { rate: inFull(put.rate), from: put.from } : null,
      walkAway: walkAway ? inFull(walkAway) : null,
    };
  });
}
