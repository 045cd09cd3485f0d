import { beforeEach, expect, test } from "vitest";
import * as accounts from "@/lib/accounts/actions";
import { activityState } from "@/lib/activity/filter";
import { listActivity } from "@/lib/activity/queries";
import * as months from "@/lib/months/actions";
import { reassign } from "@/lib/ownership/actions";
import { addTask, finishTask, moveTasks, removeTask } from "@/lib/tasks/actions";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { monthsAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const operationOf = (outcome: { status: string; operationId?: string }) => {
  expect(outcome).toMatchObject({ status: "done" });
  return outcome.operationId ?? "";
};
const undo = (operationId: string, rest: object = {}) => undoOperation(idle, { operationId, ...rest });
const set = (value: string, was = "", who = "ann") => {
  signInAs(who);
  return accounts.editAccount(idle, { accountId: id("acme"), field: "nextStep", version: 0, was, value });
};
const nextStep = async (account = "acme") =>
  (await unscoped((db) => db.account.findUniqueOrThrow({ where: { id: id(account) } }))).nextStep;

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("whoever changed an account can take it back from Activity, once, and do it again; nobody else can", async () => {
  const operationId = operationOf(await set("Call"));
  const undoable = async (name: string) =>
    (await listActivity(viewer(name), activityState.parse({}))).stories.map(({ undo }) => undo?.operationId);
  expect(await undoable("ann")).toEqual([operationId]);
  expect(await undoable("dana")).toEqual([undefined]);
  const undone = operationOf(await undo(operationId, { accountId: id("acme") }));
  expect(await undoable("ann")).toEqual([undone, undefined]);
  await undo(undone, { accountId: id("acme") });
  expect(await nextStep()).toBe("Call");
});

test("takes back, tells the trail, may itself be undone, and not twice", async () => {
  const first = operationOf(await set("Meet the CFO"));
  const undone = await undo(first);
  expect(undone).toMatchObject({ status: "done", receipt: { undone: 1, stayed: [], says: "Undone." } });
  expect(await nextStep()).toBeNull();
  const trail = await unscoped((db) => db.auditEvent.findMany({ orderBy: { at: "asc" } }));
  expect(trail.at(-1)).toMatchObject({
    ability: "operation.undo",
    accountId: id("acme"),
    changes: { nextStep: ["Meet the CFO", ""] },
  });
  expect(await undo(first)).toMatchObject({ status: "refused", message: "That is undone already." });
  expect(await undo(operationOf(undone))).toMatchObject({ status: "done", receipt: { undone: 1 } });
  expect(await nextStep()).toBe("Meet the CFO");
});

test("what changed since stays, and is told by account and field", async () => {
  const first = operationOf(await set("Meet the CFO"));
  await set("Meet the CEO", "Meet the CFO", "dana");
  signInAs("ann");
  expect(await undo(first)).toMatchObject({
    status: "done",
    receipt: { undone: 0, stayed: [{ name: "acme", reason: "Next step changed since." }] },
  });
  expect(await nextStep()).toBe("Meet the CEO");
});

test("another field changed since is no hindrance", async () => {
  const first = operationOf(await set("Meet the CFO"));
  signInAs("dana");
  await accounts.editAccount(idle, { accountId: id("acme"), field: "priority", version: 0, was: "", value: "A" });
  signInAs("ann");
  expect(await undo(first)).toMatchObject({ receipt: { undone: 1 } });
  expect(await unscoped((db) => db.account.findUniqueOrThrow({ where: { id: id("acme") } }))).toMatchObject({
    nextStep: null,
    priority: "A",
  });
});

test("of many accounts those go back that can, or one alone", async () => {
  signInAs("dana");
  const many = operationOf(await accounts.bulkEdit(idle, { filter: "", field: "nextStep", value: "Call" }));
  expect(await undo(many, { accountId: id("bolt") })).toMatchObject({ receipt: { undone: 1 } });
  expect([await nextStep(), await nextStep("bolt")]).toEqual(["Call", null]);
  expect(await undo(many, { accountId: id("bolt") })).toMatchObject({ status: "refused" });
  expect(await undo(many)).toMatchObject({ receipt: { undone: 1, says: "Undone." } });
  expect(await nextStep()).toBeNull();
});

test("only one’s own, however senior", async () => {
  const first = operationOf(await set("Meet the CFO"));
  for (const who of ["dana", "vera", "bob", "ada"]) {
    signInAs(who);
    expect(await undo(first), who).toMatchObject({ status: "refused" });
  }
  expect(await nextStep()).toBe("Meet the CFO");
});

test("not what is no longer one’s own to change, nor its name", async () => {
  const first = operationOf(await set("Meet the CFO"));
  signInAs("vera");
  await reassign(idle, { ids: [id("acme")], toUserId: id("cy"), from: today });
  signInAs("ann");
  expect(await undo(first)).toMatchObject({
    receipt: { undone: 0, stayed: [{ name: "An account", reason: "It is no longer yours to change." }] },
  });
  expect(await nextStep()).toBe("Meet the CFO");
});

test("not after thirty days, and nothing that was never done", async () => {
  const first = operationOf(await set("Meet the CFO"));
  await unscoped((db) => db.$executeRaw`update audit_events set at = at - interval '31 days'`);
  expect(await undo(first)).toMatchObject({ status: "refused" });
  expect(await undo(id("nothing"))).toMatchObject({ status: "refused" });
});

test("an account does not go back to somebody who has left, nor once the move has taken effect", async () => {
  signInAs("dana");
  const moved = operationOf(await reassign(idle, { ids: [id("acme")], toUserId: id("bob"), from: today }));
  await unscoped((db) => db.user.update({ where: { id: id("ann") }, data: { deactivatedAt: new Date() } }));
  expect(await undo(moved)).toMatchObject({
    receipt: { undone: 0, stayed: [{ name: "acme", reason: "Whoever owned it no longer works here." }] },
  });
  const later = operationOf(await reassign(idle, { ids: [id("bolt")], toUserId: id("dana"), from: addDays(today, 4) }));
  await unscoped((db) =>
    db.accountAccess.updateMany({ where: { userId: id("dana") }, data: { handedOverAt: new Date() } }),
  );
  expect(await undo(later)).toMatchObject({
    receipt: { stayed: [{ name: "bolt", reason: "It has taken effect since. Reassign it instead." }] },
  });
});

test.each([0, 3])("a move that somebody moved on since, in %i days, stays and says so", async (days) => {
  signInAs("dana");
  const moved = operationOf(await reassign(idle, { ids: [id("acme")], toUserId: id("bob"), from: today }));
  signInAs("vera");
  await reassign(idle, { ids: [id("acme")], toUserId: id("cy"), from: addDays(today, days) });
  signInAs("dana");
  expect(await undo(moved)).toMatchObject({
    receipt: {
      undone: 0,
      stayed: [
        days
          ? { name: "acme", reason: "Who has it changed since. Reassign it instead." }
          : { name: "An account", reason: "It is no longer yours to change." },
      ],
    },
  });
});

test("a month recorded by hand goes back to the version before, or to none, unless restated since", async () => {
  const record = (members: number, month = monthsAway(-1)) =>
    months.recordMonth(idle, { lineId: id("acme line 0"), month: dayOf(month), contracts: 2_000, members });
  const current = () =>
    unscoped((db) =>
      db.enrollmentMonth.findMany({ where: { lineId: id("acme line 0"), month: monthsAway(-1), supersededAt: null } }),
    );
  const first = operationOf(await record(5_000));
  expect(await current()).toMatchObject([{ members: 5_000 }]);
  const undone = operationOf(await undo(first));
  expect(await current()).toMatchObject([{ members: 5_200 }]);
  expect(await undo(undone)).toMatchObject({ receipt: { undone: 1 } });
  expect(await current()).toMatchObject([{ members: 5_000 }]);
  const second = operationOf(await record(5_001));
  signInAs("dana");
  operationOf(await record(5_002));
  signInAs("ann");
  expect(await undo(second)).toMatchObject({
    receipt: { undone: 0, stayed: [{ reason: "The month has been restated since." }] },
  });
  expect(await current()).toMatchObject([{ members: 5_002 }]);
});

test.each(["ann", "dana", "vera", "uma", "ulf", "otto", "ada"])(
  "%s takes back a task of their own, and adds it again",
  async (name) => {
    signInAs(name);
    const added = operationOf(await addTask(idle, { title: "Call the vendor", assigneeId: id(name) }));
    const tasks = () => unscoped((db) => db.task.count());
    const undone = operationOf(await undo(added));
    expect(await tasks()).toBe(0);
    operationOf(await undo(undone));
    expect(await tasks()).toBe(1);
    const { id: taskId } = await unscoped((db) => db.task.findFirstOrThrow());
    const moved = operationOf(await moveTasks(idle, { taskIds: [taskId], dueOn: today }));
    const finished = operationOf(await finishTask(idle, { taskId, done: true }));
    operationOf(await undo(finished));
    operationOf(await undo(moved));
    operationOf(await removeTask(idle, { taskId }));
    expect(await tasks()).toBe(0);
  },
);
