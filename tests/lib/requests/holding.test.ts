import { beforeEach, describe, expect, test } from "vitest";
import { answerRequest, pauseRequest, resumeRequest } from "@/lib/requests/actions";
import { listRenewalRequests } from "@/lib/requests/queries";
import { asJob } from "@/lib/server/door";
import { tellOfLate } from "@/lib/server/requests/late";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { as, ask, asked, idle, move, put, request, tasks, told, trackId } from "./asking";

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
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
