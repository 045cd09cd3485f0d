import "server-only";
import type { ReliefReason } from "@/lib/approvals/reasons";
import type { Signature } from "@/lib/approvals/signing";
import type { Slot } from "@/lib/approvals/slots";
import type { Column } from "@/lib/authority/matrix";
import { missing } from "@/lib/errors";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { kept, type Sql, sql } from "../sql";

export type Turn = { step: number; userId: string; name: string; at: string };
export type Signed = Signature & { signer: string; principal: string; note: string | null; at: string };
type Weighed = { column: Column; asked: string; sales: string; underwriting: string; used: string | null };
export type Approval = {
  id: string;
  accountId: string;
  trackId: string;
  requesterId: string;
  requester: string;
  requesterLevel: string;
  askedAt: string;
  reason: ReliefReason;
  why: string;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind;
  effectiveOn: Day;
  firmId: string | null;
  members: number;
  units: string;
  currentRate: string;
  requiredRate: string;
  askedRate: string;
  approvedRate: string | null;
  lossRatio: string | null;
  asked: Partial<Record<Column, string>>;
  needed: { columns: Weighed[]; escalated: boolean; sales: string; underwriting: string };
  slots: Slot[];
  matrixVersion: number;
  quoteThrough: Day;
  expiresOn: Day;
  status: string;
  endedAt: string | null;
  version: number;
  turns: Turn[];
  signatures: Signed[];
  /** Whose pen the viewer holds: their own, and that of those away. */
  pens: string[];
  writable: boolean;
  /** Whether the viewer may open the account. */
  visible: boolean;
  today: Day;
};

/** Requests as the viewer sees them, with who is asked and who has signed. `where` speaks of `a`. */
export async function readApprovals(db: Db, where: Sql, limit = 200): Promise<Approval[]> {
  const found = await readRows(db, where, limit);
  if (found.length === 0) return [];
  const turns = await turnsOf(
    db,
    found.map(({ id }) => id),
  );
  return found.map((row) => ({ ...row, turns: turns.filter(({ approvalId }) => approvalId === row.id) }));
}

/** Everybody who is asked: whoever may read a request counts all its seats, though each sees only their own turn. */
const turnsOf = (db: Db, ids: string[]) =>
  lent(
    db,
    (job) => job.$queryRaw<(Turn & { approvalId: string })[]>`${kept}
      select t.approval_id as "approvalId", t.step, t.user_id as "userId", p.name, t.at::text as at
      from approval_turns t join users p on p.id = t.user_id
      where t.approval_id = any (${ids}::uuid[]) order by t.step, p.name`,
  );

const readRows = (db: Db, where: Sql, limit: number) =>
  db.$queryRaw<Omit<Approval, "turns">[]>`${kept}
    select a.id, a.account_id as "accountId", a.track_id as "trackId", a.requester_id as "requesterId", u.name as requester,
      a.requester_level as "requesterLevel", a.asked_at::text as "askedAt", a.reason, a.why, a.account, a.coverage,
      a.plan_option as "planOption", a.kind, a.effective_on::text as "effectiveOn", a.firm_id as "firmId", a.members,
      a.units::text, a.current_rate::text as "currentRate", a.required_rate::text as "requiredRate",
      a.asked_rate::text as "askedRate", a.approved_rate::text as "approvedRate", a.loss_ratio::text as "lossRatio", a.asked,
      a.needed, a.slots, a.matrix_version as "matrixVersion", a.quote_through::text as "quoteThrough",
      a.expires_on::text as "expiresOn", a.ended_at::text as "endedAt", a.version,
      case when a.status = 'OPEN' and a.expires_on < business_day() then 'EXPIRED' else a.status end as status,
      coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'signerId', s.signer_id, 'signer', p.name,
        'principalId', s.principal_id, 'principal', q.name, 'verdict', s.verdict, 'rate', s.rate::text, 'note', s.note,
        'at', s.signed_at) order by s.signed_at, s.id) from approval_signatures s join users p on p.id = s.signer_id
        join users q on q.id = s.principal_id where s.approval_id = a.id), '[]') as signatures,
      array(select my_pens()) as pens, a.account_id in (select writable_accounts()) as writable,
      exists (select from accounts c where c.id = a.account_id) as visible, business_day()::text as today
    from approvals a join users u on u.id = a.requester_id where ${where} order by a.asked_at desc, a.id desc limit ${limit}::int`;

/** Whether it waits for a pen the viewer holds; of several, their own first. */
export function penFor(approval: Approval, viewerId: string): string | undefined {
  const signed = new Set(approval.signatures.flatMap(({ signerId, principalId }) => [signerId, principalId]));
  if (approval.status !== "OPEN" || signed.has(viewerId) || approval.requesterId === viewerId) return;
  const step = Math.max(...approval.turns.map((turn) => turn.step));
  const held = approval.turns.filter(
    (turn) => turn.step === step && approval.pens.includes(turn.userId) && !signed.has(turn.userId),
  );
  return held.find(({ userId }) => userId === viewerId)?.userId ?? held[0]?.userId;
}

/** The requests that wait for a pen the viewer holds, with which of them, the longest-waiting last. */
export async function readWaiting(db: Db, viewerId: string): Promise<(Approval & { pen: string })[]> {
  const open = sql`a.status = 'OPEN' and a.expires_on >= business_day() and a.id in (select t.approval_id from approval_turns t
    where t.user_id = any (array(select my_pens())))`;
  return (await readApprovals(db, open)).flatMap((approval) => {
    const pen = penFor(approval, viewerId);
    return pen === undefined ? [] : [{ ...approval, pen }];
  });
}

/** A request about to be signed or withdrawn, held until the transaction ends: two who sign come one after the other. */
export async function lockApproval(db: Db, id: string) {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`approval ${id}`}, 0))::text`;
  const [approval] = await readApprovals(db, sql`a.id = ${id}::uuid`);
  const [viewer] = await db.$queryRaw<{ id: string }[]>`select viewer_id() as id`;
  if (!approval || !viewer) return missing();
  return {
    id,
    requesterId: approval.requesterId,
    writable: approval.writable,
    approval,
    pen: penFor(approval, viewer.id),
  };
}
