import { askRelief, signRelief } from "@/lib/approvals/actions";
import { listWaiting } from "@/lib/approvals/queries";
import { moveTrack } from "@/lib/path/actions";
import { requireViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { on, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

export const idle = { status: "idle" as const };
export const trackId = id("acme track 0");
type Ask = Parameters<typeof askRelief>[1];
type Sign = Parameters<typeof signRelief>[1];
type Move = Parameters<typeof moveTrack>[1];
const why = "Another carrier is at this number, seen in writing";
export const ask = (action: string, more: object = {}) =>
  askRelief(idle, { trackId, action, reason: "COMPETITIVE", why, quoteThrough: `${year + 1}-01-31`, ...more } as Ask);
export const asked = async (action: string, more: object = {}) => {
  const outcome = await ask(action, more);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
export const sign = (name: string, approvalId: string, step: number, more: object = {}) => {
  signInAs(name);
  return signRelief(idle, { approvalId, step, verdict: "AGREE", ...more } as Sign);
};
export const release = () => {
  signInAs("ann");
  return moveTrack(idle, { trackId, from: "APPROVAL", to: "RELEASED", recipient: "customer" } as unknown as Move);
};
export const approval = (approvalId: string) =>
  unscoped((db) => db.approval.findUniqueOrThrow({ where: { id: approvalId } }));
export const track = () => unscoped((db) => db.renewalTrack.findUniqueOrThrow({ where: { id: trackId } }));
export const waiting = async (name: string) => {
  signInAs(name);
  return (await listWaiting(await requireViewer())).length;
};
export const openTasks = (name: string) =>
  unscoped((db) =>
    db.task.count({ where: { assigneeId: id(name), doneAt: null, source: { startsWith: "approval" } } }),
  );

/** Acme’s decision waits for approval; vera, ulf and otto are the committee; only points and dollars are weighed. */
export async function seedDeal() {
  await seedCast();
  await unscoped(async (db) => {
    await db.renewalTrack.update({ where: { id: trackId }, data: { stage: "APPROVAL" } });
    await db.setting.create({
      data: {
        key: "pricing_committee",
        version: 1,
        family: "AUTHORITY",
        value: { members: ["vera@test.example", "ulf@test.example", "otto@test.example"], quorum: 2 },
        fromOn: on("2020-01-01"),
      },
    });
    // Without a trend there is no LR to expect: points and dollars are weighed.
    await db.setting.create({
      data: { key: "trend", version: 1, family: "CATALOGUE", value: {}, fromOn: on("2020-01-01") },
    });
  });
  signInAs("ann");
}
