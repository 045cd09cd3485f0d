import "server-only";
import { can, type Viewer } from "@/lib/policy";
import { rateAt } from "@/lib/renewals/rate-action";
import { budgetsOf } from "@/lib/server/approvals/budget";
import { readDeputies, readLent } from "@/lib/server/approvals/lending";
import { readPrecedents } from "@/lib/server/approvals/precedent";
import { type Approval, penFor, readApprovals, readWaiting } from "@/lib/server/approvals/record";
import { readAskedTrack } from "@/lib/server/approvals/track";
import { unsignable, weigh } from "@/lib/server/approvals/weigh";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { inFull } from "@/lib/units/decimal";
import type { Figures } from "./figures";
import type { InboxState } from "./inbox";

export type { Budget } from "@/lib/server/approvals/budget";
export type { Lent } from "@/lib/server/approvals/lending";
export type { Precedent } from "@/lib/server/approvals/precedent";
export type { Approval } from "@/lib/server/approvals/record";
export type { AskedTrack } from "@/lib/server/approvals/track";
export type { Weighing } from "@/lib/server/approvals/weigh";

/** A request with the pen the viewer would sign it with, where it waits for one. */
export type Request = Approval & { pen?: string };
const withPen =
  (viewer: Viewer) =>
  (approval: Approval): Request => ({ ...approval, pen: penFor(approval, viewer.id) });

const decidedFor = sql`a.status <> 'OPEN' and a.ended_at > now() - interval '30 days'`;

/** A list of requests: what waits for the viewer’s pen and what was decided lately; what they asked; all they see. */
export const listApprovals = query("approval.view", async ({ viewer, db }, tab: InboxState["tab"]) => {
  const where = {
    mine: sql`(a.status = 'OPEN' or ${decidedFor}) and a.id in (select t.approval_id from approval_turns t
      where t.user_id = any (array(select my_pens())))`,
    asked: sql`a.requester_id = ${viewer.id}::uuid`,
    all: sql`(a.status = 'OPEN' or a.ended_at > now() - interval '90 days')`,
  };
  return (await readApprovals(db, where[tab])).map(withPen(viewer));
});

/** The requests that wait for the viewer’s pen, the longest-waiting last. */
export const listWaiting = query("approval.view", ({ viewer, db }) => readWaiting(db, viewer.id), "remembered");

/** One request with its precedents; nothing where it is not the viewer’s to see. */
export const getApproval = query("approval.view", async ({ viewer, db }, id: string) => {
  const [approval] = await readApprovals(db, sql`a.id = ${id}::uuid`);
  if (!approval) return;
  const [pace] = await db.$queryRaw<{ renewalId: string }[]>`
    select renewal_id as "renewalId" from renewal_tracks where id = ${approval.trackId}::uuid`;
  return {
    approval: withPen(viewer)(approval),
    renewalId: pace?.renewalId ?? null,
    precedents: await readPrecedents(db, approval),
  };
});

/** The requests of a renewal, newest first. */
export const listRenewalApprovals = query("approval.view", async ({ viewer, db }, renewalId: string) => {
  const of = sql`a.track_id in (select id from renewal_tracks where renewal_id = ${renewalId}::uuid)`;
  return (await readApprovals(db, of)).map(withPen(viewer));
});

/** The relief budgets the viewer answers for. */
export const listBudgets = query(
  "approval.view",
  async ({ viewer, db }) => (viewer.role === "DIRECTOR" || viewer.role === "VP" ? budgetsOf(db, viewer.id) : []),
  "remembered",
);

/** The pens lent by and to the viewer, and whom theirs may be lent to. */
export const getLending = query("approval.view", async ({ viewer, db }) => ({
  lent: await readLent(db),
  deputies: can(viewer, "approval.lend") ? await readDeputies(db, viewer) : [],
}));

/** A decision about which relief may be asked, and what the figures typed would need: which column binds, who signs. */
export const getProposal = query(
  "book.required",
  async ({ viewer, db }, { trackId, figures, reason }: { trackId: string; figures: Figures; reason: string }) => {
    const track = await readAskedTrack(db, trackId);
    const { action, fee, ...extras } = figures;
    const rate = track.kind === "FEE" ? fee : action && rateAt(track.currentRate, action);
    if (!rate || !track.requiredRate) return { track };
    const weighing = await weigh(db, viewer, track, { rate, extras, reason });
    const seesBudget = viewer.role === "DIRECTOR" || viewer.role === "VP";
    return {
      track,
      rate: inFull(rate),
      weighing: weighing && { ...weighing, budget: seesBudget ? weighing.budget : undefined },
      unsignable: weighing ? unsignable(weighing) : undefined,
    };
  },
);
