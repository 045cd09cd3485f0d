import { beforeEach, describe, expect, test } from "vitest";
import { answerRequest, editRequest, giveRequest, withdrawRequest } from "@/lib/requests/actions";
import { listRenewalRequests } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";
import { as, ask, asked, idle, plain, request, seenBy, tasks, told } from "./asking";

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
