import { beforeEach, expect, test } from "vitest";
import { tasksState } from "@/lib/tasks/list";
import { getTasksFrame, listAccountTasks, listPeopleToAsk, listTasks, sumTasks } from "@/lib/tasks/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";

const state = (given: object = {}) => tasksState.parse(given);
const titles = async (who: string, given: object = {}) =>
  (await listTasks(viewer(who), state(given))).map(({ title }) => title);

beforeEach(async () => {
  await seedCast();
  const task = (title: string, assignee: string, by: string, more: object = {}) => ({
    title,
    assigneeId: id(assignee),
    createdById: id(by),
    ...more,
  });
  await unscoped((db) =>
    db.task.createMany({
      data: [
        task("no day", "ann", "ann"),
        task("soon", "ann", "dana", { dueOn: daysAway(3), accountId: id("acme") }),
        task("late", "ann", "ann", { dueOn: daysAway(-2) }),
        task("far", "bob", "dana", { dueOn: daysAway(30) }),
        task("done", "ann", "dana", { doneAt: new Date(), dueOn: daysAway(-9) }),
        task("south", "cy", "cy"),
        task("of acme still", "cy", "ann", { accountId: id("acme") }),
      ],
    }),
  );
});

test("overdue first, then by day, then without one; a team’s by person; done ones apart", async () => {
  expect(await titles("ann")).toEqual(["late", "soon", "no day"]);
  expect(await titles("dana", { show: "given" })).toEqual(["soon", "far"]);
  expect(await titles("dana", { show: "team" })).toEqual(["late", "soon", "no day", "far"]);
  expect(await titles("dana", { show: "done" })).toEqual(["done"]);
});

test.each([
  [{ due: "overdue" }, ["late"]],
  [{ due: "week" }, ["soon"]],
  [{ due: "later" }, ["far"]],
  [{ due: "none" }, ["no day"]],
  [{ person: id("bob") }, ["far"]],
  [{ account: id("acme") }, ["soon"]],
  [{ q: "ACM" }, ["soon"]],
  [{ q: "so acme" }, ["soon"]],
  [{ q: "no" }, ["no day"]],
  [{ q: "late acme" }, []],
  [{ q: "%" }, []],
])("the team’s narrowed by %j: %j", async (filter, expected) =>
  expect(await titles("dana", { show: "team", ...filter })).toEqual(expected),
);

test("others’ tasks are a Director’s for their people and a VP’s to read, nobody else’s", async () => {
  expect((await titles("dov", { show: "team" })).sort()).toEqual(["of acme still", "south"]);
  expect(await titles("vera", { show: "team" })).toHaveLength(6);
  expect(await titles("bob", { show: "team" })).toEqual(["far"]);
  for (const who of ["uma", "ulf", "otto", "ada"]) expect(await titles(who, { show: "team" })).toEqual([]);
});

test("of an account out of sight there is neither name nor id", async () => {
  const rows = await listTasks(viewer("cy"), state());
  expect(rows.find(({ title }) => title === "of acme still")).toMatchObject({ account: null, accountId: null });
  const [soon] = await listTasks(viewer("ann"), state({ due: "week" }));
  expect(soon).toMatchObject({ account: "acme", accountId: id("acme"), createdBy: "dana", led: true });
  expect((await getTasksFrame(viewer("cy"), id("acme"))).account).toBeUndefined();
  expect((await getTasksFrame(viewer("ann"), id("acme"))).account).toEqual({ id: id("acme"), name: "acme" });
});

test("a search finds nothing by the name of an account out of sight", async () => {
  await unscoped((db) => db.task.updateMany({ where: { title: "of acme still" }, data: { title: "old matter" } }));
  expect(await titles("cy", { q: "acme" })).toEqual([]);
  expect(await titles("cy", { q: "matter" })).toEqual(["old matter"]);
  expect(await titles("ada", { q: "acme" })).toEqual([]);
});

test("the sums are the list’s", async () => {
  const { sums, tabs } = await sumTasks(viewer("dana"), state({ show: "team" }));
  expect(sums).toMatchObject({ tasks: 4, overdue: 1, week: 1 });
  expect(tabs).toEqual({ mine: 0, given: 2, team: 4 });
  const narrowed = await sumTasks(viewer("dana"), state({ show: "team", q: "late" }));
  expect(narrowed).toMatchObject({ sums: { tasks: 1, overdue: 1, week: 0 }, tabs });
});

test.each([
  ["ann", undefined, ["ann"]],
  ["ann", "acme", ["ann", "uma"]],
  ["ann", "cargo", ["ann"]],
  ["dana", undefined, ["dana", "ann", "bob"]],
  ["vera", undefined, ["vera", "dana", "dov"]],
  ["otto", "acme", ["otto", "ann", "uma"]],
  ["ada", "acme", ["ada"]],
])("%s may ask about %s: %j", async (who, account, expected) => {
  const people = await listPeopleToAsk(viewer(who), account && id(account));
  expect(people.map(({ name }) => name)).toEqual(expected);
});

test("on an account the task of a promise stands with the promises alone", async () => {
  await unscoped(async (db) => {
    const { id: taskId } = await db.task.findFirstOrThrow({ where: { title: "soon" } });
    const people = { ownerId: id("ann"), authorId: id("ann") };
    const promise = { ...people, taskId, accountId: id("acme"), side: "OURS", words: "soon", madeOn: daysAway(-1) };
    await db.commitment.create({ data: promise });
    await db.task.create({
      data: { title: "else", assigneeId: id("ann"), createdById: id("ann"), accountId: id("acme") },
    });
  });
  const shown = (await listAccountTasks(viewer("ann"), id("acme"))).map(({ title }) => title);
  expect(shown).toContain("else");
  expect(shown).not.toContain("soon");
});
