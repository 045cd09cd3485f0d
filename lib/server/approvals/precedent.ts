import "server-only";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type Precedent = {
  id: string;
  account: string;
  effectiveOn: Day;
  endedOn: Day;
  reason: string;
  kind: string;
  status: string;
  sameFirm: boolean;
  sameReason: boolean;
  points: string | null;
  pepm: string;
  outcome: string | null;
  lostTo: string | null;
};

const shown = 6;

/**
 * What was decided before of the same kind, for the same firm or reason, in the last three years, and what became of it, as far
 * as the viewer sees it: the same firm and reason first, then the newest.
 */
export const readPrecedents = (db: Db, about: { id: string; firmId: string | null; reason: string; kind: string }) =>
  db.$queryRaw<Precedent[]>`
    select p.id, p.account, p.effective_on::text as "effectiveOn", p.ended_at::date::text as "endedOn", p.reason, p.kind, p.status,
      coalesce(p.firm_id = ${about.firmId}::uuid, false) as "sameFirm", p.reason = ${about.reason} as "sameReason",
      ((p.required_rate - coalesce(p.approved_rate, p.asked_rate)) / nullif(p.current_rate, 0))::numeric(18,8)::text as points,
      (p.required_rate - coalesce(p.approved_rate, p.asked_rate))::text as pepm, coalesce(r.outcome, case when t.sold_rate is not null and t.decided_on is not null then 'RENEWED' end) as outcome,
      r.lost_to as "lostTo"
    from approvals p left join renewal_tracks t on t.id = p.track_id left join renewals r on r.id = t.renewal_id
    where p.id <> ${about.id}::uuid and p.kind = ${about.kind} and p.status in ('APPROVED', 'DECLINED')
      and p.ended_at > now() - interval '3 years' and (p.firm_id = ${about.firmId}::uuid or p.reason = ${about.reason})
    order by (p.firm_id = ${about.firmId}::uuid and p.reason = ${about.reason}) desc nulls last,
      coalesce(p.firm_id = ${about.firmId}::uuid, false) desc, p.ended_at desc limit ${shown}::int`;
