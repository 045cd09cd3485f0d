import { beforeEach, describe, expect, test } from "vitest";
import { keepPromise } from "@/lib/promises/actions";
import { listAccountPromises, listFirmPromises } from "@/lib/promises/queries";
import { finishTask, removeTask } from "@/lib/tasks/actions";
import { logTouch, matchMail } from "@/lib/touches/actions";
import { listAccountTouches, listFirmTouches, listTouchChoices } from "@/lib/touches/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const firmId = id("firm");
const log = (more: object = {}) =>
  logTouch(idle, { kind: "CALL", on: today, summary: "Went through the calendar", ...more } as never);
const ours = (more: object = {}) => ({ side: "OURS", words: "Send the calendar", ownerId: id("ann"), ...more });
const theirs = (more: object = {}) => ({ side: "THEIRS", words: "Send the census", ...more });

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.accountPerson.create({ data: { ...facts.accountPerson("acme"), chief: true } }));
  signInAs("dana");
});

test("one call with two promises: ours is the owner’s task, theirs of whoever waits, and all of it is undone at once", async () => {
  const outcome = await log({ firmId, promises: [ours({ accountId: id("acme"), dueOn: today }), theirs()] });
  expect(outcome).toMatchObject({ status: "done", receipt: { promises: 2 } });
  const task = { title: "Send the calendar", assigneeId: id("ann"), accountId: id("acme") };
  const waits = { title: "They promised: Send the census", assigneeId: id("dana"), accountId: null };
  expect(await unscoped((db) => db.task.findMany({ orderBy: { id: "asc" } }))).toMatchObject([task, waits]);
  expect(await unscoped((db) => db.notification.findMany({ where: { userId: id("ann") } }))).toHaveLength(1);
  expect(await listFirmPromises(viewer("dana"), firmId)).toMatchObject([
    { side: "OURS", account: { id: id("acme") }, owner: { name: "ann" }, ageDays: 0 },
    { side: "THEIRS", account: null, owner: { name: "dana" } },
  ]);
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  const undone = await undoOperation(idle, { operationId });
  expect(undone).toMatchObject({ status: "done", receipt: { stayed: [] } });
  const counts = () => unscoped((db) => Promise.all([db.interaction.count(), db.commitment.count(), db.task.count()]));
  expect(await counts()).toEqual([0, 0, 0]);
  const again = undone.status === "done" ? (undone.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId: again })).toMatchObject({ receipt: { stayed: [] } });
  expect(await counts()).toEqual([1, 2, 2]);
});

describe("a promise and its task are one thing", () => {
  const first = async () => (await unscoped((db) => db.commitment.findFirstOrThrow()))!;
  const taskOf = async () => unscoped((db) => db.task.findFirst());
  beforeEach(() => log({ accountId: id("acme"), promises: [ours()] }).then(() => undefined));

  test("finishing the task keeps it, and opening the task again opens it", async () => {
    const task = (await taskOf())!;
    signInAs("ann");
    await finishTask(idle, { taskId: task.id, done: true });
    expect((await first()).keptOn).not.toBeNull();
    await finishTask(idle, { taskId: task.id, done: false });
    expect((await first()).keptOn).toBeNull();
  });

  test("keeping it finishes the task", async () => {
    const { id: promiseId, words } = await first();
    expect(await keepPromise(idle, { promiseId, words, kept: true })).toMatchObject({ status: "done" });
    expect((await taskOf())!.doneAt).not.toBeNull();
  });

  test("its task is not thrown away behind it", async () => {
    expect(await removeTask(idle, { taskId: (await taskOf())!.id })).toMatchObject({ status: "refused" });
  });
});

describe("what is wrong is told where it was typed, and nothing is kept", () => {
  test.each([
    [{ accountId: id("acme"), summary: "" }, "summary"],
    [{}, "about"],
    [{ accountId: id("acme"), promises: [ours({ words: "" })] }, "promises.0.words"],
    [{ accountId: id("acme"), promises: [ours(), ours({ words: "Her SSN is 123-45-6789" })] }, "promises.1.words"],
    [{ accountId: id("acme"), summary: "MRN 1234567 called" }, "summary"],
  ])("%o: %s", async (given, field) => {
    expect(await log(given)).toMatchObject({ status: "invalid", fields: { [field]: expect.any(Array) } });
    expect(await unscoped((db) => db.interaction.count())).toBe(0);
    expect(await unscoped((db) => db.task.count())).toBe(0);
  });

  test("a day to come, and somebody of another account", async () => {
    const tomorrow = daysAway(1).toISOString().slice(0, 10);
    expect(await log({ accountId: id("acme"), on: tomorrow })).toMatchObject({ status: "refused" });
    expect(await log({ accountId: id("bolt"), accountPersonIds: [id("acme contact 0")] })).toMatchObject({
      status: "refused",
    });
    expect(await unscoped((db) => db.interaction.count())).toBe(0);
  });
});

describe("who sees and writes what", () => {
  test("a call with a firm alone is its author’s and who leads them", async () => {
    await log({ firmId });
    const seen = async (who: string) => (await listFirmTouches(viewer(who), firmId)).length;
    expect(await Promise.all(["dana", "vera", "otto", "ann", "dov", "cy", "uma"].map(seen))).toEqual([
      1, 1, 1, 0, 0, 0, 0,
    ]);
    signInAs("ann");
    await log({ firmId });
    expect(await Promise.all(["ann", "dana", "bob", "dov"].map(seen))).toEqual([1, 2, 0, 0]);
  });

  test("a promise within it is of its account", async () => {
    await log({
      firmId,
      promises: [ours({ accountId: id("acme") }), ours({ accountId: id("bolt"), ownerId: id("bob") })],
    });
    expect(await listFirmPromises(viewer("ann"), firmId)).toHaveLength(1);
    expect(await listAccountPromises(viewer("ann"), id("bolt"))).toEqual([]);
    expect(await listAccountTouches(viewer("ann"), id("acme"))).toEqual([]);
  });

  test.each(["ann", "dov", "vera", "otto", "uma", "ada"])("%s logs nothing on bolt", async (who) => {
    signInAs(who);
    expect(await log({ accountId: id("bolt") })).toMatchObject({ status: "refused" });
    expect(await log({ firmId, promises: [theirs({ accountId: id("bolt") })] })).toMatchObject({ status: "refused" });
    expect(await unscoped((db) => db.interaction.count())).toBe(0);
  });

  test("the people to choose from are those one may name", async () => {
    const names = async (who: string) =>
      (await listTouchChoices(viewer(who), { accountId: id("acme") })).people.filter(({ kind }) => kind === "ACCOUNT");
    expect(await names("ann")).toHaveLength(1);
    expect(await names("cy")).toHaveLength(0);
  });
});

test("a meeting of executives is recorded once", async () => {
  const met = { kind: "MEETING", accountId: id("acme"), accountPersonIds: [id("acme contact 0")] };
  expect(await log(met)).toMatchObject({ receipt: { executives: true } });
  expect(await log(met)).toMatchObject({ receipt: { executives: false } });
  const events = await unscoped((db) =>
    db.relationshipEvent.findMany({ where: { accountId: id("acme"), source: { startsWith: "dana" } } }),
  );
  expect(events).toHaveLength(1);
});

test("a letter’s addresses are matched with whom one may name, and nothing is kept of it", async () => {
  await unscoped((db) => db.accountPerson.updateMany({ data: { email: "Rita@acme.example" } }));
  const asked = { addresses: ["RITA@acme.example", "nobody@else.example", "bob@test.example"] };
  expect(await matchMail(idle, asked)).toMatchObject({
    status: "done",
    receipt: {
      people: expect.arrayContaining([
        expect.objectContaining({ kind: "ACCOUNT", of: { id: id("acme"), name: "acme" } }),
      ]),
    },
  });
  signInAs("cy");
  const outcome = await matchMail(idle, asked);
  expect(JSON.stringify(outcome)).not.toContain("acme");
  expect(await unscoped((db) => db.auditEvent.count())).toBe(0);
});
