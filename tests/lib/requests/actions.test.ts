import { beforeEach, describe, expect, test } from "vitest";
import { moveTrack } from "@/lib/path/actions";
import {
  answerRequest,
  askRequest,
  editRequest,
  giveRequest,
  pauseRequest,
  resumeRequest,
  withdrawRequest,
} from "@/lib/requests/actions";
import { requestsState } from "@/lib/requests/list";
import { listRenewalRequests, listRequests } from "@/lib/requests/queries";
import { asJob } from "@/lib/server/door";
import { tellOfLate } from "@/lib/server/requests/late";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const trackId = id("acme track 0");
const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
type Asked = Parameters<typeof askRequest>[1];
type Move = Parameters<typeof moveTrack>[1];

const ask = (more: object = {}) =>
  askRequest(idle, {
    trackId,
    desk: "UNDERWRITING",
    assigneeId: id("uma"),
    subject: "Trend by pool",
    blocks: "UW_FORMULA",
    dueOn: plain(10),
    ...more,
  } as Asked);
const asked = async (more: object = {}) => {
  const outcome = await ask(more);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
const as = <T>(name: string, act: () => T) => {
  signInAs(name);
  return act();
};
const move = (from: string, to: string, more: object = {}) => moveTrack(idle, { trackId, from, to, ...more } as Move);
const request = (requestId: string) =>
  unscoped((db) => db.internalRequest.findUniqueOrThrow({ where: { id: requestId }, include: { pauses: true } }));
const put = (requestId: string, data: object) =>
  unscoped((db) => db.internalRequest.update({ where: { id: requestId }, data }));
const tasks = (name: string) =>
  unscoped((db) => db.task.findMany({ where: { assigneeId: id(name), source: { startsWith: "internal request" } } }));
const told = (name: string) =>
  unscoped((db) => db.notification.findMany({ where: { userId: id(name), kind: "REQUEST" }, orderBy: { id: "asc" } }));
const seenBy = (name: string) =>
  as(name, async () => (await listRequests(await requireViewer(), requestsState.parse({ show: "all" }))).all.length);

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("asking", () => {
  test("puts it before whoever answers, with a task, and holds the milestone", async () => {
    const requestId = await asked();
    expect(await request(requestId)).toMatchObject({ status: "OPEN", account: "acme", blocks: "UW_FORMULA" });
    expect(await tasks("uma")).toMatchObject([{ title: "Answer: acme, Trend by pool", doneAt: null }]);
    expect(await told("uma")).toMatchObject([{ href: `/renewals/requests?id=${requestId}` }]);
    const [found] = await listRenewalRequests(await requireViewer(), id("acme renewal 0"));
    expect(found).toMatchObject({ assignee: "uma", askedBy: "ann", state: "OPEN", clock: { used: 0 } });
  });

  test("of a whole desk tells everybody there and gives nobody a task", async () => {
    await asked({ assigneeId: "" });
    expect([(await told("uma")).length, (await told("ulf")).length, (await tasks("uma")).length]).toEqual([1, 1, 0]);
  });

  test("is seen by the two sides and the VP alone", async () => {
    await asked();
    await asked({ desk: "OPERATIONS", assigneeId: "", blocks: "" });
    await asked({ desk: "LEGAL", assigneeId: "", contact: "Jo Park, Legal", blocks: "" });
    const sees: Record<string, number> = { ann: 3, dana: 3, vera: 3, uma: 1, ulf: 1, otto: 1, bob: 0, cy: 0, dov: 0 };
    for (const [name, count] of Object.entries(sees)) expect(await seenBy(name), name).toBe(count);
  });

  test("needs somebody of the desk, a name where nobody signs in, a milestone ahead and a day to come", async () => {
    expect(await ask({ assigneeId: id("otto") })).toMatchObject({ message: "Choose somebody of this desk." });
    expect(await ask({ desk: "LEGAL", assigneeId: "" })).toMatchObject({
      fields: { contact: ["Name who answers there."] },
    });
    expect(await ask({ blocks: "DATA_CUT" })).toMatchObject({
      status: "refused",
      message: expect.stringMatching(/^Data cut is left already/),
    });
    expect(await ask({ dueOn: plain(-1) })).toMatchObject({ message: "It cannot be due before it was asked." });
    expect(await as("uma", () => ask())).toMatchObject({ status: "refused" });
    expect(await as("bob", () => ask())).toMatchObject({ status: "refused" });
  });

  test("undone, it was never asked", async () => {
    const outcome = await ask();
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { undone: 1 } });
    expect([await seenBy("vera"), (await tasks("uma")).length]).toEqual([0, 0]);
  });
});

describe("a milestone", () => {
  const held = expect.stringMatching(/^Underwriting has not answered “Trend by pool”, due .*Underwriting is not left/);

  test("is not passed while a request keeps it; answered, it is", async () => {
    const requestId = await asked();
    expect(await move("UW_FORMULA", "INTERNAL_REVIEW")).toMatchObject({ status: "refused", message: held });
    await as("uma", () => answerRequest(idle, { requestId, answer: "It is 7.2 %" }));
    expect(await as("ann", () => move("UW_FORMULA", "INTERNAL_REVIEW"))).toMatchObject({ status: "done" });
  });

  test("nor in the database, whoever writes; what blocks nothing, and a move short of it, go on", async () => {
    const requestId = await asked();
    const write = (stage: string) =>
      unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data: { stage } }));
    await expect(write("INTERNAL_REVIEW")).rejects.toThrow(/renewal_tracks_request_check/);
    await expect(write("NEGOTIATION")).rejects.toThrow(/renewal_tracks_request_check/);
    await write("DATA_CUT");
    await write("UW_FORMULA");
    await put(requestId, { blocks: "APPROVAL", heldStages: ["RELEASED"] });
    await write("APPROVAL");
    await expect(write("RELEASED")).rejects.toThrow(/renewal_tracks_request_check/);
    await put(requestId, { blocks: null, heldStages: [] });
    await write("RELEASED");
  });

  test("a loss is never held, and ends what was asked; undone, all is as before", async () => {
    const requestId = await asked();
    await unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data: { stage: "DECISION" } })).catch(
      () => 0,
    );
    const outcome = await move("UW_FORMULA", "WITHDRAWN", { reason: "MERGER" });
    expect(outcome).toMatchObject({ status: "done" });
    expect(await request(requestId)).toMatchObject({ status: "WITHDRAWN", said: "The decision is made: Withdrawn." });
    expect((await told("uma")).map(({ title }) => title)).toContain(
      "No longer needed, Underwriting: acme, Trend by pool",
    );
    const events = await unscoped((db) => db.auditEvent.findMany({ where: { subjectId: requestId } }));
    expect(events.map(({ ability }) => ability).sort()).toEqual(["renewal.move", "request.ask"]);
    expect(await ask()).toMatchObject({ message: "It is over: nothing is asked about it any more." });
    await undoOperation(idle, { operationId: outcome.status === "done" ? outcome.operationId! : "" });
    expect(await request(requestId)).toMatchObject({ status: "OPEN", said: null });
    expect(await tasks("uma")).toMatchObject([{ doneAt: null }]);
  });

  test("two at once: asked while it is left, one of both is told", async () => {
    const outcomes = await Promise.all([ask(), move("UW_FORMULA", "INTERNAL_REVIEW")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  });
});

describe("the clock", () => {
  test("stops while somebody outside owes, and moves the day when it goes on", async () => {
    const requestId = await asked();
    await put(requestId, { askedOn: daysAway(-20), dueOn: daysAway(-13) });
    await as("uma", () => pauseRequest(idle, { requestId, owedBy: "BROKER", owes: "the census" }));
    await unscoped((db) => db.requestPause.updateMany({ data: { fromOn: daysAway(-14) } }));
    const [waiting] = await listRenewalRequests(await requireViewer(), id("acme renewal 0"));
    expect(waiting).toMatchObject({ state: "WAITING", clock: { late: 0, waiting: true } });
    expect(await pauseRequest(idle, { requestId, owedBy: "BROKER", owes: "more" })).toMatchObject({
      message: "Its clock is stopped already.",
    });
    expect(await resumeRequest(idle, { requestId })).toMatchObject({ status: "done" });
    expect(await resumeRequest(idle, { requestId })).toMatchObject({ message: "Its clock is going already." });
    const [{ clock } = { clock: null }] = await listRenewalRequests(await requireViewer(), id("acme renewal 0"));
    expect(clock?.waited).toBeGreaterThan(5);
    expect((await tasks("uma"))[0]?.dueOn?.toISOString().slice(0, 10)).toBe(clock?.dueOn);
  });

  test("run past, both sides are told once", async () => {
    const requestId = await asked();
    await put(requestId, { askedOn: daysAway(-20), dueOn: daysAway(-13) });
    for (let at = 0; at < 2; at += 1) await asJob("", tellOfLate);
    const [ann] = await told("ann");
    expect(ann?.title).toMatch(/^\d+ business days late, Underwriting: acme, Trend by pool$/);
    expect([(await told("ann")).length, (await told("uma")).length]).toEqual([1, 2]);
    signInAs("ann");
  });
});

describe("who does what", () => {
  const answer = (requestId: string) => answerRequest(idle, { requestId, answer: "It is 7.2 %" });

  test("the desk answers, whoever asked does not; of a desk nobody signs in for they write it down", async () => {
    const requestId = await asked();
    expect(await answer(requestId)).toMatchObject({ message: "That isn’t yours to change." });
    expect(await as("otto", () => answer(requestId))).toMatchObject({ status: "refused" });
    expect(await as("uma", () => answer(requestId))).toMatchObject({ status: "done" });
    expect((await told("ann"))[0]?.title).toBe("Answered, Underwriting: acme, Trend by pool");
    expect((await tasks("uma"))[0]?.doneAt).not.toBeNull();
    const legal = await as("ann", () => asked({ desk: "LEGAL", assigneeId: "", contact: "Jo Park", blocks: "" }));
    expect(await answer(legal)).toMatchObject({ status: "done" });
  });

  test("an underwriter answers what is asked of them about an account they do not see, and takes it back", async () => {
    await unscoped((db) => db.accountAccess.deleteMany({ where: { userId: id("uma") } }));
    const requestId = await asked();
    const outcome = await as("uma", () => answer(requestId));
    expect(outcome).toMatchObject({ status: "done" });
    await undoOperation(idle, { operationId: outcome.status === "done" ? outcome.operationId! : "" });
    expect(await request(requestId)).toMatchObject({ status: "OPEN", said: null });
  });

  test("a second press, and two at once: one answers, the other is told", async () => {
    const requestId = await asked();
    signInAs("uma");
    const outcomes = await Promise.all([answer(requestId), answer(requestId)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    expect(await answer(requestId)).toMatchObject({ message: "uma answered this already." });
    expect(await as("ann", () => withdrawRequest(idle, { requestId, reason: "Not needed" }))).toMatchObject({
      message: "uma answered this already.",
    });
  });

  test("the desk's manager gives it on, with its task; who was told it is another's learns so", async () => {
    const requestId = await asked({ assigneeId: "" });
    const give = (was: string, to: string) => giveRequest(idle, { requestId, was, assigneeId: to });
    expect(await as("ulf", () => give("", id("uma")))).toMatchObject({ status: "done", receipt: { to: "uma" } });
    expect(await tasks("uma")).toMatchObject([{ doneAt: null }]);
    expect(await as("ann", () => give("", id("ulf")))).toMatchObject({ message: "Somebody gave this on meanwhile." });
    expect(await give(id("uma"), id("otto"))).toMatchObject({ message: "Choose somebody of this desk." });
  });

  test("two people’s changes come together; of the same field the second is told", async () => {
    const requestId = await asked();
    const { dueOn } = await request(requestId);
    const was = {
      subject: "Trend by pool",
      details: "",
      dueOn: dueOn.toISOString().slice(0, 10),
      blocks: "UW_FORMULA",
    };
    const edit = (more: object) => editRequest(idle, { requestId, was, ...was, ...more } as never);
    expect(await edit({ subject: "Trend by tier" })).toMatchObject({ status: "done" });
    expect(await as("dana", () => edit({ blocks: "APPROVAL" }))).toMatchObject({ status: "done" });
    expect(await request(requestId)).toMatchObject({ subject: "Trend by tier", blocks: "APPROVAL" });
    expect(await edit({ subject: "Trend by county" })).toMatchObject({
      message: expect.stringMatching(/^Somebody changed this/),
    });
    expect((await tasks("uma"))[0]?.title).toBe("Answer: acme, Trend by tier");
    expect(await as("uma", () => edit({ dueOn: plain(30) }))).toMatchObject({ message: "That isn’t yours to change." });
    expect(await as("ann", () => edit({ blocks: "" }))).toMatchObject({ status: "refused" });
  });

  test("a number of a person is refused in every text", async () => {
    const requestId = await asked();
    expect(await ask({ details: "SSN 123-45-6789" })).toMatchObject({ status: "invalid" });
    expect(await as("uma", () => answerRequest(idle, { requestId, answer: "SSN 123-45-6789" }))).toMatchObject({
      status: "invalid",
    });
  });
});
