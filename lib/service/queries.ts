import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { withAccount } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";

export type ServiceIssue = {
  id: string;
  what: string;
  severity: string;
  openedOn: Day;
  dueOn: Day | null;
  escalatedOn: Day | null;
  closedOn: Day | null;
  resolution: string | null;
  version: number;
};
/** `quarter` is its first day; target, actual and dollars at risk as text. */
export type GuaranteeResult = {
  id: string;
  metric: string;
  quarter: Day;
  target: string;
  actual: string;
  met: boolean;
  feeAtRisk: string | null;
};
export type RfpNotice = {
  id: string;
  receivedOn: Day;
  effectiveOn: Day;
  source: string;
  dissatisfied: boolean;
  status: string;
  nextStep: string | null;
  nextOn: Day | null;
  version: number;
};
export type AccountService = { issues: ServiceIssue[]; guarantees: GuaranteeResult[]; rfps: RfpNotice[] };

/** What health is computed from, as people recorded it, now or by the moment of a picture: open matters first. */
export const getAccountService = query(
  "account.view",
  async ({ db }, accountId: string, asOf?: Day): Promise<AccountService> => {
    const then = withAccount({ asOf }, accountId);
    const issues = await db.$queryRaw<ServiceIssue[]>`
      ${then} select id, what, severity, opened_on::text as "openedOn", due_on::text as "dueOn",
        escalated_on::text as "escalatedOn", closed_on::text as "closedOn", resolution, version
      from service_issues where ${isAccount(sql`account_id`, accountId)}
      order by closed_on desc nulls first, opened_on desc, id limit 20`;
    const guarantees = await db.$queryRaw<GuaranteeResult[]>`
      ${then} select id, metric, quarter::text, trim_scale(target)::text as target, trim_scale(actual)::text as actual, met,
        trim_scale(fee_at_risk)::text as "feeAtRisk"
      from guarantee_results where account_id = ${accountId}::uuid order by quarter desc, metric limit 24`;
    const rfps = await db.$queryRaw<RfpNotice[]>`
      ${then} select id, received_on::text as "receivedOn", effective_on::text as "effectiveOn", source, dissatisfied,
        status, next_step as "nextStep", next_on::text as "nextOn", version
      from rfp_notices where account_id = ${accountId}::uuid order by received_on desc, id limit 10`;
    return { issues, guarantees, rfps };
  },
);
