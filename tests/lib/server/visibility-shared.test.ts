import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "@/lib/server/door";
import { attempt, given, may, trying } from "@/tests/support/attempts";
import { id } from "@/tests/support/book";
import { daysAway, year } from "@/tests/support/calendar";
import { seedEverything } from "@/tests/support/everything";

beforeAll(seedEverything);

/** How many rows `count` finds for each of `names`, once `prepare` stands. */
const found = async (names: string[], count: (db: Db) => Promise<number>, prepare: (db: Db) => Promise<unknown>) => {
  const each: Record<string, number> = {};
  for (const name of names)
    each[name] = await trying(name, async (db) => {
      await given(db, () => prepare(db));
      return count(db);
    });
  return each;
};

test("team totals are shown to an AE only from three AEs on; a Director sees them regardless", async () => {
  const small = (db: Db) => db.teamMonth.updateMany({ data: { executives: 2 } });
  const months = (name: string) =>
    trying(name, async (db) => {
      await given(db, () => small(db));
      return db.teamMonth.count();
    });
  expect([await months("ann"), await months("dana"), await months("dov"), await months("vera")]).toEqual([0, 1, 1, 2]);
});

test("a team's target is its Director's to read, not its AEs'", async () => {
  const read = (name: string) =>
    trying(name, async (db) => {
      const data = { kind: "ASC_FEES", teamId: id("north"), year, value: "1" };
      await given(db, () => db.target.create({ data }));
      return db.target.count({ where: { teamId: { not: null } } });
    });
  expect([await read("ann"), await read("dana"), await read("dov"), await read("vera"), await read("ulf")]).toEqual([
    0, 1, 0, 1, 0,
  ]);
});

test("a shared view is seen by its audience, and changed by its owner alone", async () => {
  const view = (audience: string) => ({
    id: id("shared"),
    ownerId: id("ann"),
    audience,
    list: "accounts",
    name: "1/1",
    state: "",
  });
  const seen = (name: string, data: object) =>
    trying(name, async (db) => {
      await given(db, () => db.savedView.create({ data: data as ReturnType<typeof view> }));
      const where = { id: id("shared") };
      const change = await attempt(
        db,
        async () => (await db.savedView.updateMany({ where, data: { name: "Mine now" } })).count,
      );
      return [await db.savedView.count({ where }), "rows" in change ? change.rows : 0];
    });
  const team = { ...view("TEAM"), teamId: id("north") };
  expect(await Promise.all(["ann", "bob", "dana", "cy", "vera"].map((name) => seen(name, team)))).toEqual([
    [1, 1],
    [1, 0],
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(await Promise.all(["bob", "cy", "uma", "otto", "ada"].map((name) => seen(name, view("ALL"))))).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [0, 0],
  ]);
  expect(await may("ann", (db) => db.savedView.create({ data: { ...team, teamId: id("south") } }))).toBe(false);
});

describe("a task", () => {
  const task = (more: object) => (db: Db) =>
    db.task.createMany({ data: { assigneeId: id("ann"), createdById: id("ann"), title: "Call", ...more } });
  test("is written about no account its author cannot see, and signed by its author", async () => {
    expect(await may("ann", task({ accountId: id("acme") }))).toBe(true);
    expect(await may("ann", task({ accountId: id("bolt") }))).toBe(false);
    expect(await may("ann", task({ createdById: id("bob") }))).toBe(false);
    expect(await may("dana", task({ createdById: id("ann") }))).toBe(false);
    expect(await may("uma", task({ accountId: id("bolt"), createdById: id("uma") }))).toBe(false);
    expect(await may("ada", task({ accountId: id("acme"), createdById: id("ada") }))).toBe(false);
  });
  test("given to someone who cannot see its account shows them the task, not the account, and they finish it", async () => {
    const data = {
      id: id("given"),
      accountId: id("cargo"),
      assigneeId: id("ann"),
      createdById: id("vera"),
      title: "Call",
    };
    const where = { id: id("given") };
    const [seen, done] = await trying("ann", async (db) => {
      await given(db, () => db.task.create({ data }));
      const seen = await db.task.findUnique({ where, select: { account: true, title: true } });
      return [seen, (await db.task.updateMany({ where, data: { doneAt: new Date() } })).count];
    });
    expect([seen, done]).toEqual([{ account: null, title: "Call" }, 1]);
    for (const data of [{ accountId: id("acme") }, { createdById: id("ann") }])
      expect(
        await may(
          "ann",
          (db) => db.task.updateMany({ where, data }),
          (db) => db.task.create({ data: { ...where, assigneeId: id("ann"), createdById: id("vera"), title: "x" } }),
        ),
      ).toBe(false);
  });
});

describe("the trail", () => {
  const event = (actor: string, more: object = {}) => ({
    requestId: id("r"),
    actorId: id(actor),
    ability: "x",
    kind: "BOOK",
    ...more,
  });
  const add =
    (actor: string, more: object = {}) =>
    (db: Db) =>
      db.auditEvent.createMany({ data: event(actor, more) });
  test("is signed by who acts, about what they see, now", async () => {
    expect(await may("ann", add("ann"))).toBe(true);
    expect(await may("ann", add("bob"))).toBe(false);
    expect(await may("ann", add("ann", { accountId: id("bolt") }))).toBe(false);
    expect(await may("ada", add("ada", { accountId: id("acme") }))).toBe(false);
    expect(await may("vera", add("ann"))).toBe(false);
    for (const name of ["ann", "vera", "ada"])
      expect(await may(name, add(name, { at: daysAway(-30) })), name).toBe(false);
  });
  test("about no account is read by its kind, and by who wrote it", async () => {
    const kinds = ["BOOK", "PEOPLE", "SETTINGS", "IMPORT", "REFUSAL"];
    const write = (db: Db) => db.auditEvent.createMany({ data: kinds.map((kind) => event("bob", { kind })) });
    const count = (db: Db) => db.auditEvent.count({ where: { requestId: id("r"), accountId: null } });
    expect(await found(["bob", "ann", "dana", "vera", "uma", "ulf", "otto", "ada"], count, write)).toEqual({
      bob: 5,
      ann: 0,
      dana: 0,
      vera: 5,
      uma: 0,
      ulf: 5,
      otto: 5,
      ada: 3,
    });
  });
  test("at the door holds only that somebody chose a password", async () => {
    const { atTheDoor } = await import("@/lib/server/door");
    const undo = new Error("undo");
    const tryIt = (data: object) =>
      atTheDoor(async (db) => {
        await db.auditEvent.createMany({ data: event("ann", data) });
        throw undo;
      }).catch((error) => error === undo);
    expect(await tryIt({ kind: "PEOPLE", ability: "session.choosePassword" })).toBe(true);
    expect(await tryIt({ kind: "BOOK", ability: "session.choosePassword" })).toBe(false);
    expect(await tryIt({ kind: "PEOPLE", ability: "person.invite" })).toBe(false);
  });
});
