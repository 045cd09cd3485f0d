import type { Prisma } from "@/prisma/generated/client";
import { daysAway, on, year } from "./calendar";
import { id } from "./cast";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A request of `by` about an account's first track; the first one went back, any other waits. */
export const approvalRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} approval ${n}`),
  accountId: id(owner),
  trackId: id(`${owner} track 0`),
  requesterId: id(by),
  requesterLevel: "AE",
  reason: "COMPETITIVE",
  why: "Another carrier is lower",
  account: owner,
  coverage: "MEDICAL",
  planOption: "PPO 0",
  kind: "INSURED",
  effectiveOn: on(`${year + 1}-01-01`),
  firmId: id("firm"),
  members: 5_200,
  units: "62400",
  currentRate: "612.34",
  requiredRate: "673.57",
  askedRate: "661.33",
  asked: { points: "0.02" },
  needed: { columns: [], escalated: false, sales: "DIRECTOR", underwriting: "UNDERWRITER" },
  slots: [{ capacity: "DIRECTOR", does: "DECIDE", quorum: 1 }],
  matrixVersion: 0,
  quoteThrough: on(`${year + 1}-01-01`),
  expiresOn: daysAway(45),
  ...(n ? {} : { status: "RETURNED", endedAt: daysAway(-1) }),
});
const turnRow = (owner: string, n: number, who = "vera") => ({
  id: id(`${owner} turn ${n} ${who}`),
  approvalId: id(`${owner} approval 0`),
  accountId: id(owner),
  step: n,
  userId: id(who),
});
/** A request of cy’s that waits for dov, who leads them: what a sample may sign or withdraw. */
export async function seedWaiting(db: Db) {
  await db.approval.create({ data: approvalRow("cargo", 7, "cy") });
  const turn = { id: id("cargo turn 7"), approvalId: id("cargo approval 7"), accountId: id("cargo"), step: 0 };
  await db.approvalTurn.create({ data: { ...turn, userId: id("dov") } });
}
const signatureRow = (owner: string, n: number) => ({
  id: id(`${owner} signature ${n}`),
  approvalId: id(`${owner} approval 0`),
  accountId: id(owner),
  requesterId: id("ann"),
  turnId: id(`${owner} turn 0 ${n ? "ulf" : "vera"}`),
  step: 0,
  principalId: id(n ? "ulf" : "vera"),
  signerId: id(n ? "ulf" : "vera"),
  verdict: "AGREE",
});

export const approvalTables: Record<string, Table> = {
  approvals: { row: approvalRow, change: { version: 2 } },
  approval_turns: { row: (owner, n) => turnRow(owner, n), change: { at: daysAway(-1) } },
  approval_signatures: {
    row: (owner, n) => signatureRow(owner, n),
    change: { note: "Said otherwise" },
    first: (owner) => ({ table: "approval_turns", data: turnRow(owner, 0, "ulf") }),
  },
};

const request = (more: object) => (db: Db) =>
  db.approval.create({ data: { ...approvalRow("acme", 7, "ann"), ...more } });
const signature = (more: object) => async (db: Db) => {
  await db.approvalTurn.create({ data: turnRow("acme", 0, "ann") });
  await db.approvalTurn.create({ data: turnRow("acme", 0, "ulf") });
  await db.approvalSignature.create({ data: { ...signatureRow("acme", 7), ...more } });
};

export const approvalBreakers = {
  approvals_status_check: [request({ status: "MAYBE", endedAt: daysAway(0) })],
  approvals_end_check: [request({ endedAt: daysAway(0) }), request({ status: "APPROVED", endedAt: daysAway(0) })],
  approvals_reason_check: [request({ reason: "FRIENDSHIP" })],
  approvals_level_check: [request({ requesterLevel: "KING" })],
  approvals_kind_check: [request({ kind: "DENTAL" })],
  approvals_rates_check: [
    request({ askedRate: "700" }),
    request({ status: "APPROVED", endedAt: daysAway(0), approvedRate: "650" }),
  ],
  approval_turns_step_check: [(db: Db) => db.approvalTurn.create({ data: { ...turnRow("acme", 3), step: -1 } })],
  approval_signatures_verdict_check: [
    signature({ verdict: "MAYBE" }),
    signature({ verdict: "DECLINE", note: "No" }),
    signature({ verdict: "RETURN", note: "Show the second year first", rate: "665" }),
  ],
  approval_signatures_eyes_check: [
    signature({ signerId: id("ann") }),
    signature({ signerId: id("ann"), principalId: id("ann"), turnId: id("acme turn 0 ann") }),
  ],
};
