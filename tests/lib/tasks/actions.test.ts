import { beforeEach, expect, test } from "vitest";
import { addTask, finishTask } from "@/lib/tasks/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const tasks = () => unscoped((db) => db.task.findMany({ orderBy: { createdAt: "asc" } }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

async function given(rest: object = {}) {
  const outcome = await addTask(idle, {
    title: "Call the broker",
    assigneeId: id("ann"),
    accountId: id("acme"),
    ...rest,
  });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
}

test("a task stands on its account, for who is to do it, and in the trail", async () => {
  await given({ dueOn: "2027-01-15" });
  expect(await tasks()).toMatchObject([
    { title: "Call the broker", createdById: id("ann"), dueOn: new Date("2027-01-15") },
  ]);
  const [event] = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "task.add" } }));
  expect(event).toMatchObject({ accountId: id("acme"), changes: { task: [null, "Call the broker"] } });
});

test.each([
  [{ title: " " }, "title", "nothing to do"],
  [{ title: "Ask about 123-45-6789" }, "title", "an identifier"],
  [{ dueOn: "2027-02-30" }, "dueOn", "a day that is none"],
  [{ assigneeId: "nobody" }, "assigneeId", "nobody"],
])("%j is said to be wrong at %s: %s", async (wrong, field, _because) => {
  const outcome = await addTask(idle, { title: "Call", assigneeId: id("ann"), ...wrong });
  expect(outcome).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  expect(await tasks()).toEqual([]);
});

test("nobody adds a task to an account they don't see", async () => {
  expect(await addTask(idle, { title: "Peek", assigneeId: id("ann"), accountId: id("cargo") })).toMatchObject({
    status: "refused",
  });
  expect(await tasks()).toEqual([]);
});

test.each([
  ["uma", "done", "of the account team"],
  ["bob", "refused", "a colleague who would not see it"],
  ["ada", "refused", "an Admin, who has no book"],
  ["dana", "refused", "one’s own Director"],
])("ann gives a task on acme to %s: %s (%s)", async (name, status) => {
  const outcome = await addTask(idle, { title: "Call", assigneeId: id(name), accountId: id("acme") });
  expect(outcome).toMatchObject({ status });
});

test("done, and undone again", async () => {
  const taskId = await given();
  expect(await finishTask(idle, { taskId, done: true })).toMatchObject({ status: "done" });
  expect((await tasks())[0]?.doneAt).toBeInstanceOf(Date);
  await finishTask(idle, { taskId, done: "no" });
  expect((await tasks())[0]?.doneAt).toBeNull();
});

test.each([
  ["dana", "done", "the Director of who does it"],
  ["bob", "refused", "a colleague"],
  ["dov", "refused", "another Director"],
  ["vera", "refused", "a VP only reads"],
])("%s: %s (%s)", async (name, status) => {
  const taskId = await given();
  signInAs(name);
  expect(await finishTask(idle, { taskId, done: true })).toMatchObject({ status });
  expect((await tasks())[0]?.doneAt === null).toBe(status === "refused");
});
