import { beforeEach, expect, test } from "vitest";
import { editTask, finishTask, finishTasks, handOnTask, moveTasks, removeTask } from "@/lib/tasks/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { on } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const taskId = id("task");
const stored = () => unscoped((db) => db.task.findFirst({ where: { id: taskId } }));
const told = () => unscoped((db) => db.notification.findMany({ orderBy: { createdAt: "asc" } }));

/** dana asked ann to call, about acme; and uma, of acme's team, to rate it. */
beforeEach(async () => {
  await seedCast();
  const task = { accountId: id("acme"), createdById: id("dana"), dueOn: on("2027-01-15") };
  await unscoped((db) =>
    db.task.createMany({
      data: [
        { ...task, id: taskId, assigneeId: id("ann"), title: "Call" },
        { ...task, id: id("rate"), assigneeId: id("uma"), title: "Rate it" },
      ],
    }),
  );
  signInAs("ann");
});

test("a field is changed, with before and after in the trail", async () => {
  const outcome = await editTask(idle, { taskId, field: "title", was: "Call", value: "Call twice" });
  expect(outcome).toMatchObject({ status: "done", receipt: { value: "Call twice" } });
  await editTask(idle, { taskId, field: "dueOn", was: "2027-01-15", value: "" });
  expect(await stored()).toMatchObject({ title: "Call twice", dueOn: null, version: 3 });
  const events = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "task.change" } }));
  expect(events.map(({ changes }) => changes)).toContainEqual({ title: ["Call", "Call twice"] });
});

test("of the same field changed by two both are shown, of two fields both stay", async () => {
  signInAs("dana");
  await editTask(idle, { taskId, field: "title", was: "Call", value: "Call today" });
  signInAs("ann");
  const second = await editTask(idle, { taskId, field: "title", was: "Call", value: "Call tomorrow" });
  expect(second).toMatchObject({ status: "refused" });
  await editTask(idle, { taskId, field: "dueOn", was: "2027-01-15", value: "2027-01-20" });
  expect(await stored()).toMatchObject({ title: "Call today", dueOn: on("2027-01-20") });
});

test.each([
  ["ann", "refused", "who only has it"],
  ["dana", "done", "who asked for it"],
  ["dov", "refused", "a Director who leads somebody else"],
  ["vera", "refused", "a VP, who only reads it"],
])("%s gives ann’s task to bob: %s (%s)", async (name, status) => {
  signInAs(name);
  expect(await handOnTask(idle, { taskId, was: id("ann"), assigneeId: id("bob") })).toMatchObject({ status });
  expect((await stored())?.assigneeId).toBe(id(status === "done" ? "bob" : "ann"));
});

test("nobody is given a task who would not see it, and whoever is, is told", async () => {
  signInAs("dana");
  expect(await handOnTask(idle, { taskId, was: id("ann"), assigneeId: id("cy") })).toMatchObject({ status: "refused" });
  expect(await told()).toEqual([]);
  await handOnTask(idle, { taskId, was: id("ann"), assigneeId: id("uma") });
  expect(await told()).toMatchObject([{ userId: id("uma"), title: "dana gave you a task: Call", kind: "TASK" }]);
  expect(await handOnTask(idle, { taskId, was: id("ann"), assigneeId: id("bob") })).toMatchObject({
    status: "refused",
    message: "Somebody gave this task away meanwhile.",
  });
});

test("whoever asked is told that it is finished, once", async () => {
  await finishTask(idle, { taskId, done: true });
  await finishTask(idle, { taskId, done: false });
  await finishTask(idle, { taskId, done: true });
  expect(await told()).toMatchObject([{ userId: id("dana"), title: "ann finished: Call" }]);
});

test.each([
  ["ann", "refused", "who has it"],
  ["dana", "done", "who asked for it"],
  ["bob", "refused", "a colleague"],
])("%s removes the task: %s (%s)", async (name, status) => {
  signInAs(name);
  expect(await removeTask(idle, { taskId })).toMatchObject({ status });
  expect(Boolean(await stored())).toBe(status === "refused");
});

test("what no person asked for is removed by who has it", async () => {
  await unscoped((db) => db.task.update({ where: { id: taskId }, data: { source: "late file" } }));
  expect(await removeTask(idle, { taskId })).toMatchObject({ status: "done", receipt: { title: "Call" } });
});

test("several are finished or moved; those of others stay, as if they were not there", async () => {
  const taskIds = [taskId, id("rate"), id("nothing")];
  expect(await moveTasks(idle, { taskIds, dueOn: "2027-02-01" })).toMatchObject({ receipt: { changed: 1, stayed: 2 } });
  expect(await finishTasks(idle, { taskIds })).toMatchObject({ receipt: { changed: 1, stayed: 2 } });
  expect(await finishTasks(idle, { taskIds })).toMatchObject({ receipt: { changed: 0, stayed: 3 } });
  expect(await stored()).toMatchObject({ dueOn: on("2027-02-01"), doneAt: expect.any(Date) });
  const rate = await unscoped((db) => db.task.findFirst({ where: { id: id("rate") } }));
  expect(rate).toMatchObject({ doneAt: null, version: 1 });
});

test("what was removed or finished is undone by whoever did it", async () => {
  signInAs("dana");
  for (const act of [() => removeTask(idle, { taskId }), () => finishTasks(idle, { taskIds: [taskId] })]) {
    const outcome = await act();
    const operationId = outcome.status === "done" ? outcome.operationId : undefined;
    expect(await undoOperation(idle, { operationId: operationId ?? "" })).toMatchObject({ status: "done" });
    expect(await stored()).toMatchObject({ title: "Call", assigneeId: id("ann"), doneAt: null });
  }
});
