import "server-only";
import { missing } from "@/lib/errors";
import { customerParts, type Reviewed } from "@/lib/packs/customer";
import { noticesOfTracks } from "@/lib/path/statutory";
import type { Viewer } from "@/lib/policy";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { GuaranteeResult, ServiceIssue } from "@/lib/service/queries";
import type { Day } from "@/lib/units/day";
import { isAccount } from "../accounts-followed";
import type { Db } from "../door";
import { readPlan } from "../plans";
import { readPromises } from "../promise-list";
import { sql } from "../sql";

type Track = { kind: TrackKind; planOption: string; effectiveOn: Day };
type Known = {
  standing: Reviewed | null;
  situs: string | null;
  tracks: Track[];
  issues: ServiceIssue[];
  guarantees: GuaranteeResult[];
};

/** All a review with a customer is prepared from, of one account the viewer sees. */
export async function readForReview(
  db: Db,
  viewer: Viewer,
  asked: { accountId: string; since: Day | null; today: Day },
) {
  const { accountId, since, today } = asked;
  const [known] = await db.$queryRaw<Known[]>`
    select a.situs, case when s.account_id is not null then json_build_object('members', s.members, 'contracts', s.contracts,
        'membersYearAgo', s.members_year_ago, 'insuredPremium', s.insured_premium::text, 'ascFees', s.asc_fees::text,
        'earnedPremium', s.earned_premium::text, 'incurredClaims', s.incurred_claims::text, 'lossRatio', s.loss_ratio::text,
        'feeAdequacy', s.fee_adequacy::text, 'renewalId', s.renewal_id, 'renewsOn', s.renews_on, 'status', s.status,
        'products', s.products) end as standing,
      coalesce((select json_agg(json_build_object('kind', t.kind, 'planOption', l.plan_option, 'effectiveOn', r.effective_on))
        from renewal_tracks t join renewals r on r.id = t.renewal_id join lines l on l.id = t.line_id
        where t.renewal_id = s.renewal_id and t.decided_on is null), '[]') as tracks,
      coalesce((select json_agg(json_build_object('id', i.id, 'what', i.what, 'severity', i.severity, 'openedOn', i.opened_on,
          'dueOn', i.due_on, 'escalatedOn', i.escalated_on, 'closedOn', i.closed_on) order by i.opened_on, i.id)
        from service_issues i where ${isAccount(sql`i.account_id`, sql`a.id`)} and i.closed_on is null), '[]') as issues,
      coalesce((select json_agg(json_build_object('metric', g.metric, 'quarter', g.quarter, 'target', trim_scale(g.target)::text,
          'actual', trim_scale(g.actual)::text, 'met', g.met) order by g.metric)
        from guarantee_results g where g.account_id = a.id and g.quarter = (
          select max(quarter) from guarantee_results where account_id = a.id)), '[]') as guarantees
    from accounts a left join account_standings s on s.account_id = a.id where a.id = ${accountId}::uuid`;
  if (!known) return missing();
  if (!known.standing) return [];
  const plan = await readPlan(db, accountId);
  return customerParts({
    standing: known.standing,
    promises: await readPromises(db, viewer, sql`${isAccount(sql`c.account_id`, accountId)}`),
    issues: known.issues,
    guarantees: known.guarantees,
    notices: noticesOfTracks(known.tracks, known.situs).filter(({ dueOn }) => dueOn >= today),
    plan: plan?.plan,
    since,
    today,
  });
}
