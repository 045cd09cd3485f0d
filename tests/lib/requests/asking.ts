import { moveTrack } from "@/lib/path/actions";
import { askRequest } from "@/lib/requests/actions";
import { requestsState } from "@/lib/requests/list";
import { listRequests } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";
import { id, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

export const idle = { status: "idle" as const };
export const trackId = id("acme track 0");
export const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
type Asked = Parameters<typeof askRequest>[1];
type Move = Parameters<typeof moveTrack>[1];

export const ask = (more: object = {}) =>
  askRequest(idle, {
    trackId,
    desk: "UNDERWRITING",
    assigneeId: id("uma"),
    subject: "Trend by pool",
    blocks: "UW_FORMULA",
    dueOn: plain(10),
    ...more,
  } as Asked);
export const asked = async (more: object = {}) => {
  const outcome = await ask(more);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
export const as = <T>(name: string, act: () => T) => {
  signInAs(name);
  return act();
};
export const move = (from: string, to: string, more: object = {}) =>
  moveTrack(idle, { trackId, from, to, ...more } as Move);
export const request = (requestId: string) =>
  unscoped((db) => db.internalRequest.findUniqueOrThrow({ where: { id: requestId }, include: { pauses: true } }));
export const put = (requestId: string, data: object) =>
  unscoped((db) => db.internalRequest.update({ where: { id: requestId }, data }));
export const tasks = (name: string) =>
  unscoped((db) => db.task.findMany({ where: { assigneeId: id(name), source: { startsWith: "internal request" } } }));
export const told = (name: string) =>
  unscoped((db) => db.notification.findMany({ where: { userId: id(name), kind: "REQUEST" }, orderBy: { id: "asc" } }));
export const seenBy = (name: string) =>
  as(name, async () => (await listRequests(await requireViewer(), requestsState.parse({ show: "all" }))).all.length);
