import "server-only";
import type { Verdict } from "@/lib/approvals/progress";
import { stepOf, whyNotSign } from "@/lib/approvals/signing";
import { concessionText, didText, statusNames } from "@/lib/approvals/words";
import { usualRules } from "@/lib/authority/matrix";
import { refuse } from "@/lib/errors";
import { rateAction } from "@/lib/format";
import type { Viewer } from "@/lib/policy";
import { actionOf } from "@/lib/renewals/rate-action";
import { addDays } from "@/lib/units/day";
import { leavesOf } from "@/lib/units/leaves";
import { type Db, lent } from "../door";
import { settingNow } from "../settings";
import { restateStandings } from "../standing";
import type { Approval } from "./record";
import { readCommittee, seatsOf } from "./seats";
import { askPeople, closeTasks, tellOutcome } from "./told";

type Said = { verdict: Verdict; rate: string | null; note?: string; step: number };

/** Gives one signature to a held request and does what follows: the next step, or the outcome. Answers with its sentence. */
export async function signFor(db: Db, viewer: Viewer, approval: Approval, pen: string | undefined, said: Said) {
  const request = { ...approval, seats: approval.turns };
  const signature = { signerId: viewer.id, principalId: pen ?? viewer.id, verdict: said.verdict, rate: said.rate };
  const now = stepOf(request);
  const last = approval.signatures.at(-1);
  const why = whyNotSign(request, signature, approval.today);
  const moved = now.status !== "OPEN" || now.step !== said.step;
  if (last && moved && last.signerId !== viewer.id) {
    const does = approval.slots[last.step]?.does ?? "DECIDE";
    refuse(`${last.signer} ${didText(does, last.verdict)} meanwhile. Look at it again: nothing of yours was written.`);
  }
  if (why) refuse(why);
  const step = now.status === "OPEN" ? now.step : said.step;
  await write(db, approval, { ...signature, step, note: said.note });
  await closeTasks(db, approval.id, { step, userId: signature.principalId });
  const next = stepOf({ ...request, signatures: [...request.signatures, { ...signature, step }] });
  if (next.status !== "OPEN") return end(db, approval, next.status, next.status === "APPROVED" ? next.rate : null);
  if (next.step !== step) await goOn(db, viewer, approval, next.step, signature);
  return { status: "OPEN", rate: null as string | null };
}

const write = (
  db: Db,
  { id, accountId, requesterId }: Approval,
  pen: Said & { signerId: string; principalId: string },
) =>
  lent(
    db,
    (job) => job.$executeRaw`
      with moved as (update approvals set version = version + 1 where id = ${id}::uuid)
      insert into approval_signatures (id, approval_id, account_id, requester_id, turn_id, step, principal_id, signer_id, verdict,
        rate, note)
      select gen_random_uuid(), t.approval_id, ${accountId}::uuid, ${requesterId}::uuid, t.id, t.step, t.user_id,
        ${pen.signerId}::uuid, ${pen.verdict}, ${pen.rate}::numeric, ${pen.note ?? null}
      from approval_turns t where t.approval_id = ${id}::uuid and t.step = ${pen.step} and t.user_id = ${pen.principalId}::uuid`,
  );

const titleOf = ({ account, kind, asked }: Approval) =>
  `${account}, ${concessionText({ kind, points: asked.points ?? null, pepm: asked.feePepm ?? null })}`;

async function goOn(
  db: Db,
  viewer: Viewer,
  approval: Approval,
  step: number,
  last: { signerId: string; principalId: string },
) {
  const { id, accountId, account, requesterId, today } = approval;
  const signed = [...approval.signatures, last].flatMap((each) => [each.signerId, each.principalId]);
  const { members } = await readCommittee(db);
  const slot = approval.slots[step]!;
  const people = await seatsOf(db, slot.capacity, { accountId, without: [requesterId, ...signed], committee: members });
  if (people.length < slot.quorum) refuse("Too few are left to sign the next step. Ask the VP to name them first.");
  await closeTasks(db, id);
  await askPeople(db, viewer, { id, accountId, account, title: titleOf(approval), today, step }, people);
}

async function end(db: Db, approval: Approval, status: "APPROVED" | "DECLINED" | "RETURNED", rate: string | null) {
  const { id, accountId, trackId, currentRate, kind } = approval;
  const rules = { ...usualRules, ...leavesOf((await settingNow(db, "authority_rules")) ?? {}) };
  await lent(db, async (job) => {
    await job.$executeRaw`
      update approvals set status = ${status}, ended_at = now(), approved_rate = ${rate}::numeric, version = version + 1,
        expires_on = ${addDays(approval.today, Number(rules.approvalDays))}::date where id = ${id}::uuid`;
    if (rate === null) return;
    await job.$executeRaw`
      update renewal_tracks set quoted_rate = ${rate}::numeric, version = version + 1
      where id = ${trackId}::uuid and decided_on is null`;
    await restateStandings(job, [accountId]);
  });
  await closeTasks(db, id);
  const at = rate && kind !== "FEE" ? ` at ${rateAction(actionOf(rate, currentRate))}` : "";
  await tellOutcome(db, { id, accountId }, `${statusNames[status]}${at}: ${titleOf(approval)}`);
  return { status, rate };
}

/** Takes back a held request that nobody has decided; those it waited for need not look any more. */
export async function withdrawRequest(db: Db, { id, status }: Approval) {
  if (status !== "OPEN") refuse(`It is ${(statusNames[status] ?? status).toLowerCase()} already.`);
  await lent(
    db,
    (job) => job.$executeRaw`
      update approvals set status = 'WITHDRAWN', ended_at = now(), version = version + 1 where id = ${id}::uuid`,
  );
  await closeTasks(db, id);
}

/** Once a decision is signed or lost, nothing waits for relief on it. */
export async function endRequests(db: Db, trackId: string) {
  const ended = await lent(
    db,
    (job) => job.$queryRaw<{ id: string }[]>`
      update approvals set status = 'WITHDRAWN', ended_at = now(), version = version + 1
      where track_id = ${trackId}::uuid and status = 'OPEN' returning id`,
  );
  for (const { id } of ended) await closeTasks(db, id);
}
