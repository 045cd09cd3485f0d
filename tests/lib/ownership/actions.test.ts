import { beforeEach, describe, expect, test } from "vitest";
import * as actions from "@/lib/ownership/actions";
import { asJob } from "@/lib/server/door";
import { handOver } from "@/lib/server/ownership-handover";
import { closeMonths } from "@/lib/server/totals";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const later = addDays(today, 8);
const owners = (account = "acme") =>
  unscoped(async (db) => {
    const rows = await db.accountAccess.findMany({
      where: { accountId: id(account), kind: "OWNER" },
      orderBy: { fromOn: "asc" },
      select: { user: { select: { name: true } }, fromOn: true, toOn: true },
    });
    return rows.map(({ user, fromOn, toOn }) => [user.name, dayOf(fromOn), toOn && dayOf(toOn)]);
  });
const move = (to: string, from: string, rest: object = {}) =>
  actions.reassign(idle, { ids: [id("acme")], toUserId: id(to), from, ...rest });
const task = (name: string, assignee: string, account = "acme") =>
  unscoped((db) =>
    db.task.create({
      data: {
        id: id(name),
        title: name,
        accountId: id(account),
        assigneeId: id(assignee),
        createdById: id(assignee),
        createdAt: daysAway(-3),
      },
    }),
  );
const assignee = async (name: string) =>
  (
    await unscoped((db) =>
      db.task.findUniqueOrThrow({ where: { id: id(name) }, select: { assignee: { select: { name: true } } } }),
    )
  ).assignee.name;
const notes = () =>
  unscoped((db) => db.notification.findMany({ orderBy: { title: "asc" }, select: { userId: true, title: true } }));
const standingOwner = async () =>
  (await unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }))).ownerId;

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

describe("reassigning", () => {
  test("from today: the old ownership ended yesterday, the Book, the open tasks and both people know", async () => {
    await task("Call", "ann");
    await task("Bob’s own", "bob");
    const outcome = await move("bob", today);
    expect(outcome).toMatchObject({ status: "done", receipt: { change: 1, says: "Reassigned acme to bob." } });
    expect(await owners()).toEqual([
      ["ann", "2020-01-01", addDays(today, -1)],
      ["bob", today, null],
    ]);
    expect(await standingOwner()).toBe(id("bob"));
    expect([await assignee("Call"), await assignee("Bob’s own")]).toEqual(["bob", "bob"]);
    expect(await notes()).toEqual([
      { userId: id("ann"), title: "dana gave acme of yours to bob" },
      { userId: id("bob"), title: "dana gave you acme" },
    ]);
    const [event] = await unscoped((db) => db.auditEvent.findMany());
    expect(event).toMatchObject({
      ability: "accounts.reassign",
      accountId: id("acme"),
      changes: { ownerId: [id("ann"), id("bob")] },
    });
  });

  test("from a later day: until then nothing moves; on the day the tasks follow, once", async () => {
    await task("Call", "ann");
    expect(await move("bob", later)).toMatchObject({ status: "done" });
    expect(await owners()).toEqual([
      ["ann", "2020-01-01", addDays(later, -1)],
      ["bob", later, null],
    ]);
    expect([await standingOwner(), await assignee("Call")]).toEqual([id("ann"), "ann"]);
    expect(await asJob("", handOver)).toBe(0);
    await unscoped(async (db) => {
      await db.accountAccess.updateMany({
        where: { userId: id("ann"), accountId: id("acme") },
        data: { toOn: daysAway(-2) },
      });
      await db.accountAccess.updateMany({
        where: { userId: id("bob"), accountId: id("acme") },
        data: { fromOn: daysAway(-1) },
      });
    });
    expect(await asJob("", handOver)).toBe(1);
    expect([await standingOwner(), await assignee("Call")]).toEqual([id("bob"), "bob"]);
    await unscoped((db) => db.task.update({ where: { id: id("Call") }, data: { assigneeId: id("ann") } }));
    expect(await asJob("", handOver)).toBe(0);
    expect(await assignee("Call")).toBe("ann");
    expect((await notes()).map(({ title }) => title)).toContain("acme is yours from today, with 1 open task");
  });

  test("again before it takes effect replaces what was planned, and tells", async () => {
    await move("bob", later);
    const outcome = await move("dana", addDays(later, -3));
    expect(outcome).toMatchObject({ receipt: { replaced: [{ name: "acme", to: "bob", fromOn: later }] } });
    expect(await owners()).toEqual([
      ["ann", "2020-01-01", addDays(later, -4)],
      ["dana", addDays(later, -3), null],
    ]);
  });

  test("back to whoever has it: their ownership just goes on", async () => {
    await move("bob", later);
    expect(await move("ann", later)).toMatchObject({ receipt: { change: 1 } });
    expect(await owners()).toEqual([["ann", "2020-01-01", null]]);
    expect(await move("ann", today)).toMatchObject({ receipt: { change: 0, same: 1 } });
  });

  test("twice on one day leaves one owner", async () => {
    await move("bob", today);
    expect(await move("dana", today)).toMatchObject({ status: "done", receipt: { change: 1 } });
    expect(await owners()).toEqual([
      ["ann", "2020-01-01", addDays(today, -1)],
      ["dana", today, null],
    ]);
  });

  test("a preview counts and changes nothing, and what moved since it is left and listed", async () => {
    const preview = await actions.reassign(idle, { filter: "", toUserId: id("bob"), from: today, preview: true });
    expect(preview).toMatchObject({
      status: "done",
      receipt: {
        count: 2,
        change: 1,
        same: 1,
        together: { members: 5_200, insuredPremium: "38210016.00", ascFees: "0.00" },
        largest: [{ name: "acme", members: 5_200, insuredPremium: "38210016.0000", ascFees: "0.0000" }],
        from: [{ name: "ann", accounts: 1, members: 5_200 }],
        to: { before: { accounts: 1, members: 5_200 }, after: { accounts: 2, members: 10_400 } },
      },
    });
    expect(preview).not.toHaveProperty("operationId");
    expect(await unscoped((db) => db.auditEvent.count())).toBe(0);
    expect(await owners()).toHaveLength(1);
    await move("dana", later);
    const seen = preview.status === "done" ? preview.receipt.seen : {};
    expect(await move("bob", today, { seen })).toMatchObject({
      receipt: { change: 0, stayed: [{ name: "acme", reason: "Its owner changed since the preview." }] },
    });
    expect((await owners()).map(([name]) => name)).toEqual(["ann", "dana"]);
  });

  test.each([
    ["ann", "bob", "acme", "an AE moves nothing"],
    ["dana", "cy", "acme", "a Director gives to their own"],
    ["dov", "cy", "acme", "another team’s account does not exist"],
    ["dana", "uma", "acme", "an underwriter owns nothing"],
    ["otto", "bob", "acme", "operations moves nothing"],
    ["ulf", "bob", "acme", "an underwriting manager moves nothing"],
  ])("%s to %s: %s (%s)", async (who, to, account) => {
    signInAs(who);
    expect(await move(to, today, { ids: [id(account)] })).toMatchObject({ status: "refused" });
    expect(await owners()).toHaveLength(1);
  });

  test("a VP moves any account to anyone, and a Director leaves what the VP has promised elsewhere", async () => {
    signInAs("vera");
    expect(await move("cy", later)).toMatchObject({ status: "done", receipt: { change: 1 } });
    signInAs("dana");
    expect(await move("bob", today)).toMatchObject({ receipt: { change: 0, locked: 1 } });
    expect((await owners()).at(-1)?.[0]).toBe("cy");
  });

  test.each([addDays(today, -1), addDays(today, 900), "soon"])("not from %s", async (from) => {
    expect(["refused", "invalid"]).toContain((await move("bob", from)).status);
  });

  test("credit of months that are over stays where it was", async () => {
    await asJob("", closeMonths);
    const totals = () =>
      unscoped((db) =>
        db.personMonth.findMany({ orderBy: [{ userId: "asc" }, { month: "asc" }], omit: { computedAt: true } }),
      );
    const before = await totals();
    await move("bob", today);
    await asJob("", closeMonths);
    expect(await totals()).toEqual(before);
  });

  test("two at once take turns, and nobody is left without an owner", async () => {
    const outcomes = await Promise.all([
      move("bob", today),
      move("dana", today),
      move("bob", later),
      move("dana", later),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "done", "done"]);
    const rows = await owners();
    expect(rows.at(-1)?.[2]).toBeNull();
    for (const [index, row] of rows.slice(1).entries()) expect(row[1]).toBe(addDays(rows[index]![2] as string, 1));
  });

  test("what another moves is told to those who lead the people concerned, and to whom it was promised", async () => {
    await move("bob", later);
    await unscoped((db) => db.notification.deleteMany());
    signInAs("vera");
    const outcome = await move("cy", later);
    const said = (await notes()).map(({ userId, title }) => [userId, title.split(" from ")[0]]);
    expect(said).toEqual([
      [id("dana"), "vera gave acme of your team to cy"],
      [id("ann"), "vera gave acme of yours to cy"],
      [id("bob"), "vera gave acme, promised to you, to cy"],
      [id("dov"), "vera gave cy of your team acme"],
      [id("cy"), "vera gave you acme"],
    ]);
    await undoOperation(idle, { operationId: outcome.status === "done" ? (outcome.operationId ?? "") : "" });
    expect(await notes()).toEqual([]);
  });

  test("undone, all is as before: owner, tasks, the Book, and what nobody has read of it", async () => {
    await task("Call", "ann");
    const outcome = await move("bob", today);
    const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
    await unscoped((db) => db.notification.updateMany({ where: { userId: id("ann") }, data: { readAt: daysAway(0) } }));
    expect(await undoOperation(idle, { operationId })).toMatchObject({
      status: "done",
      receipt: { undone: 1, stayed: [] },
    });
    expect(await owners()).toEqual([["ann", "2020-01-01", null]]);
    expect([await standingOwner(), await assignee("Call")]).toEqual([id("ann"), "ann"]);
    expect((await notes()).map(({ userId, title }) => [userId, title])).toEqual([
      [id("ann"), "dana gave acme of yours to bob"],
      [id("ann"), "dana took back the move of acme to bob"],
    ]);
  });
});
