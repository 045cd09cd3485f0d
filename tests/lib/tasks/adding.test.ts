import { beforeEach, expect, test } from "vitest";
import { writing } from "@/lib/server/door";
import { addTask, addTasks } from "@/lib/tasks/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const tasks = () => unscoped((db) => db.task.findMany({ orderBy: { accountId: "asc" } }));
const owners = async () => (await tasks()).map(({ assigneeId }) => assigneeId).sort();

beforeEach(seedCast);

test("each account of the list gets one, for its owner, who is told once", async () => {
  signInAs("dana");
  const outcome = await addTasks(idle, { filter: "", title: "Send the letter", dueOn: "2027-01-15" });
  expect(outcome).toMatchObject({ status: "done", receipt: { added: 2, unowned: 0 } });
  expect(await owners()).toEqual([id("ann"), id("bob")].sort());
  const told = await unscoped((db) => db.notification.findMany());
  expect(told.map(({ userId }) => userId).sort()).toEqual([id("ann"), id("bob")].sort());
  const events = await unscoped((db) => db.auditEvent.findMany({ where: { ability: "tasks.add" } }));
  expect(events.map(({ accountId }) => accountId).sort()).toEqual([id("acme"), id("bolt")].sort());
});

test.each<[string, string[] | undefined, string[], string]>([
  ["q=bolt", undefined, ["bob"], "a filter narrows"],
  ["", ["acme", "cargo"], ["ann"], "ids narrow, and no one reaches past their Book"],
])("addTasks %j %j: %j (%s)", async (filter, names, expected, _because) => {
  signInAs("dana");
  await addTasks(idle, { filter, ids: names?.map((name) => id(name)), title: "Call" });
  expect(await owners()).toEqual(expected.map((name) => id(name)));
});

test("a list of others’ accounts answers as an empty one", async () => {
  signInAs("dov");
  const hidden = await addTasks(idle, { ids: [id("acme")], title: "Call" });
  const nothing = await addTasks(idle, { ids: [id("no such account")], title: "Call" });
  expect(hidden).toMatchObject({ status: "refused" });
  expect(hidden).toEqual(nothing);
});

test.each(["uma", "ada"])("%s has no Book to add tasks to", async (name) => {
  signInAs(name);
  expect(await addTasks(idle, { title: "Call" })).toMatchObject({ status: "refused" });
});

test.each<[string, string, string | undefined, string, string]>([
  ["vera", "dana", undefined, "done", "a VP asks a Director who reports to them"],
  ["vera", "ann", "acme", "done", "a VP asks the owner"],
  ["vera", "ann", undefined, "refused", "a VP asks no one about nothing"],
  ["dana", "bob", undefined, "done", "a Director asks their people"],
  ["dana", "cy", undefined, "refused", "not another’s people"],
  ["otto", "ann", "acme", "done", "Operations asks the owner"],
  ["ada", "ada", undefined, "done", "an Admin asks themself"],
  ["ada", "ann", undefined, "refused", "an Admin asks nobody else"],
])("%s asks %s about %s: %s (%s)", async (name, assignee, account, status, _because) => {
  signInAs(name);
  const input = { title: "Call", assigneeId: id(assignee), accountId: account && id(account) };
  expect(await addTask(idle, input)).toMatchObject({ status });
});

test("past the action, the database gives nobody a task who would not see it", async () => {
  const data = { title: "Peek", createdById: id("ann"), id: id("forged") };
  const give = (assignee: string, accountId?: string) =>
    writing(viewer("ann"), (db) => db.task.createMany({ data: [{ ...data, assigneeId: id(assignee), accountId }] }));
  await expect(give("cy")).rejects.toThrow();
  await expect(give("cy", id("acme"))).rejects.toThrow();
  await expect(give("uma")).rejects.toThrow();
  await give("uma", id("acme"));
  const move = (assignee: string) =>
    writing(viewer("ann"), (db) => db.$executeRaw`update tasks set assignee_id = ${id(assignee)}::uuid`);
  await expect(move("cy")).rejects.toThrow();
  await move("ann");
  expect((await tasks())[0]?.assigneeId).toBe(id("ann"));
});

test("who has left is given nothing", async () => {
  await unscoped((db) => db.user.update({ where: { id: id("uma") }, data: { deactivatedAt: new Date() } }));
  signInAs("ann");
  const outcome = await addTask(idle, { title: "Rate", assigneeId: id("uma"), accountId: id("acme") });
  expect(outcome).toMatchObject({ status: "refused" });
});
