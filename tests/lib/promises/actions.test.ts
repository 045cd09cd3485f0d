import { beforeEach, describe, expect, test } from "vitest";
import { addPromise, dropPromise, editPromise, keepPromise } from "@/lib/promises/actions";
import { editTask, finishTask } from "@/lib/tasks/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const add = (more: object = {}) =>
  addPromise(idle, { side: "OURS", words: "Send it", ownerId: id("ann"), accountId: id("acme"), ...more } as never);
const promise = async () => (await unscoped((db) => db.commitment.findFirst()))!;
const task = () => unscoped((db) => db.task.findFirst());

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

test("ours is a task of whoever owes it, theirs of whoever waits for it", async () => {
  expect(await add()).toMatchObject({ status: "done" });
  expect(await task()).toMatchObject({ title: "Send it", assigneeId: id("ann") });
  expect(await add({ side: "THEIRS", words: "Send the census", dueOn: "2026-12-01" })).toMatchObject({
    status: "done",
  });
  const [, theirs] = await unscoped((db) => db.task.findMany({ orderBy: { id: "asc" } }));
  expect(theirs).toMatchObject({ title: "They promised: Send the census", assigneeId: id("ann") });
  expect(theirs?.dueOn).toEqual(new Date("2026-12-01"));
});

test("theirs and its task say the same whichever is changed, and keep each other", async () => {
  await add({ side: "THEIRS", words: "Send the census" });
  const { id: promiseId } = await promise();
  const was = { words: "Send the census", dueOn: "", ownerId: id("ann") };
  await editPromise(idle, { promiseId, ...was, words: "Send the roster", was });
  expect(await task()).toMatchObject({ title: "They promised: Send the roster" });
  const { id: taskId, title: told } = (await task())!;
  signInAs("ann");
  const edit = { taskId, field: "title", was: told, value: "They promised: Send both" } as const;
  expect(await editTask(idle, edit)).toMatchObject({ status: "done" });
  expect(await promise()).toMatchObject({ words: "Send both", keptOn: null });
  await finishTask(idle, { taskId, done: true });
  expect((await promise()).keptOn).not.toBeNull();
  await keepPromise(idle, { promiseId, kept: false, words: "Send both" });
  expect((await task())?.doneAt).toBeNull();
});

test("dropped with its reason, its task goes; undone, both are back", async () => {
  await add();
  const { id: promiseId } = await promise();
  const was = { words: "Send it", dueOn: "", ownerId: id("ann") };
  expect(await dropPromise(idle, { promiseId, was, reason: "" })).toMatchObject({ status: "invalid" });
  const outcome = await dropPromise(idle, { promiseId, was, reason: "They asked somebody else" });
  expect(outcome).toMatchObject({ status: "done" });
  expect([await task(), (await promise()).dropReason]).toEqual([null, "They asked somebody else"]);
  expect(await keepPromise(idle, { promiseId, kept: true, words: "Send it" })).toMatchObject({ status: "refused" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  await undoOperation(idle, { operationId });
  expect([(await task())?.title, (await promise()).droppedOn]).toEqual(["Send it", null]);
});

test("two who change different things both keep theirs, the same thing is shown to the second", async () => {
  await add();
  const { id: promiseId } = await promise();
  const was = { words: "Send it", dueOn: "", ownerId: id("ann") };
  expect(await editPromise(idle, { promiseId, ...was, dueOn: "2026-12-01", was })).toMatchObject({ status: "done" });
  expect(await editPromise(idle, { promiseId, ...was, words: "Send it all", was })).toMatchObject({ status: "done" });
  expect(await editPromise(idle, { promiseId, ...was, dueOn: "2026-12-05", was })).toMatchObject({ status: "refused" });
  expect(await task()).toMatchObject({ title: "Send it all", dueOn: new Date("2026-12-01") });
});

describe("what somebody changed meanwhile", () => {
  const was = { words: "Send it", dueOn: "", ownerId: id("ann") };
  const changed = async (more: object) => {
    await add();
    const { id: promiseId } = await promise();
    expect(await editPromise(idle, { promiseId, ...was, ...more, was })).toMatchObject({ status: "done" });
    return promiseId;
  };
  test.each([
    [{ words: "Send it all" }, "it says “Send it all”"],
    [{ dueOn: "2026-12-11" }, "it is due 12/11/2026"],
    [{ ownerId: id("dana") }, "it was handed on"],
  ])("%o: not dropped unseen, but as it is now", async (more, became) => {
    const promiseId = await changed(more);
    expect(await dropPromise(idle, { promiseId, was, reason: "No need" })).toEqual({
      status: "refused",
      message: `Somebody changed this since you opened it: ${became}. Close it to go on from there.`,
    });
    expect([(await promise()).droppedOn, await task()]).toEqual([null, expect.anything()]);
    const seen = { ...was, ...more };
    expect(await dropPromise(idle, { promiseId, was: seen, reason: "No need" })).toMatchObject({ status: "done" });
  });

  test("what now promises something else is not kept unseen; a day or who owes it does not matter to that", async () => {
    const promiseId = await changed({ words: "Send it all" });
    expect(await keepPromise(idle, { promiseId, kept: true, words: "Send it" })).toEqual({
      status: "refused",
      message: "Somebody changed this since you opened it: it says “Send it all”.",
    });
    const now = { ...was, words: "Send it all" };
    await editPromise(idle, { promiseId, ...now, dueOn: "2026-12-01", was: now });
    expect(await keepPromise(idle, { promiseId, kept: true, words: now.words })).toMatchObject({ status: "done" });
  });
});

test.each(["ann", "bob", "cy", "vera", "otto", "uma"])(
  "%s promises nothing for bolt that is not theirs",
  async (who) => {
    signInAs(who);
    const outcome = await add({ accountId: id("bolt"), ownerId: id(who) });
    expect(outcome.status).toBe(who === "bob" ? "done" : "refused");
  },
);

test("to somebody who could not see it nothing is given", async () => {
  expect(await add({ ownerId: id("cy") })).toMatchObject({ status: "refused" });
  expect(await unscoped((db) => db.commitment.count())).toBe(0);
});
