import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "@/lib/server/door";
import { attempt, given, may, trying } from "@/tests/support/attempts";
import { access, id } from "@/tests/support/book";
import { daysAway, on } from "@/tests/support/calendar";
import { seedEverything } from "@/tests/support/everything";

beforeAll(seedEverything);

const names = ["acme", "bolt", "cargo", "delta"];
const book = async (db: Db) =>
  (await db.account.findMany({ select: { id: true } })).map((row) => names.find((name) => id(name) === row.id)).sort();
/** The book of `name` once `change` has been made to what really stands. */
const bookAfter = (name: string, change: (db: Db) => Promise<unknown>) =>
  trying(name, async (db) => {
    await given(db, () => change(db));
    return book(db);
  });
const lend = (account: string, person: string, more: object = {}) => ({
  ...access(account, person, "COVER"),
  id: id(`${person} covers ${account}`),
  ...more,
});

describe("access has its days", () => {
  const spans: [string, object, boolean][] = [
    ["began today", { fromOn: daysAway(0) }, true],
    ["begins tomorrow", { fromOn: daysAway(1) }, false],
    ["ends today", { toOn: daysAway(0) }, true],
    ["ended yesterday", { toOn: daysAway(-1) }, false],
  ];
  test.each(spans)("cover that %s", async (_, span, seen) => {
    const after = await bookAfter("ann", (db) => db.accountAccess.create({ data: lend("cargo", "ann", span) }));
    expect(after).toEqual(seen ? ["acme", "cargo"] : ["acme"]);
  });
  test.each(spans)("an underwriter's assignment that %s", async (_, span, seen) => {
    const data = lend("bolt", "uma", { kind: "UNDERWRITER", ...span });
    expect(await bookAfter("uma", (db) => db.accountAccess.create({ data }))).toEqual(
      seen ? ["acme", "bolt"] : ["acme"],
    );
  });
  test("ownership that ended yesterday is over, for the owner and for who leads them", async () => {
    const end = (db: Db) =>
      db.accountAccess.updateMany({ where: { accountId: id("acme") }, data: { toOn: daysAway(-1) } });
    expect(await bookAfter("ann", end)).toEqual([]);
    expect(await bookAfter("dana", end)).toEqual(["bolt"]);
    expect(await bookAfter("vera", end)).toEqual(["acme", "bolt", "cargo"]);
  });
});

describe("teams have their days", () => {
  const leave = (person: string, toOn: Date) => (db: Db) =>
    db.membership.updateMany({ where: { userId: id(person) }, data: { toOn } });
  test("who left the team yesterday took their accounts along; who leaves today is still of it", async () => {
    expect(await bookAfter("dana", leave("bob", daysAway(-1)))).toEqual(["acme"]);
    expect(await bookAfter("dana", leave("bob", daysAway(0)))).toEqual(["acme", "bolt"]);
  });
  test("who joins tomorrow is not of it yet", async () => {
    const join = (fromOn: Date) => (db: Db) =>
      db.membership.updateMany({ where: { userId: id("cy") }, data: { teamId: id("north"), fromOn } });
    expect(await bookAfter("dana", join(daysAway(1)))).toEqual(["acme", "bolt"]);
    expect(await bookAfter("dana", join(daysAway(0)))).toEqual(["acme", "bolt", "cargo"]);
  });
  test("a lead who stepped down yesterday leads nobody, nor does a lead who is no Director", async () => {
    expect(await bookAfter("dana", leave("dana", daysAway(-1)))).toEqual([]);
    const promote = (db: Db) =>
      db.membership.create({
        data: { teamId: id("south"), userId: id("bob"), kind: "LEAD", fromOn: daysAway(-1), toOn: daysAway(9) },
      });
    expect(await bookAfter("bob", promote)).toEqual(["bolt"]);
  });
});

describe("who has left", () => {
  test.each(["ann", "dana", "vera", "uma", "ulf", "otto", "ada"])("%s sees and does nothing", async (name) => {
    const leave = (db: Db) => db.user.update({ where: { id: id(name) }, data: { deactivatedAt: new Date() } });
    const left = await trying(name, async (db) => {
      await given(db, async () => {
        await db.accountAccess.updateMany({ where: { kind: "OWNER", userId: id(name) }, data: { kind: "TEAM" } });
        await leave(db);
      });
      const rows: Record<string, number> = {};
      const tables = [
        "account",
        "line",
        "team",
        "setting",
        "task",
        "pin",
        "savedView",
        "session",
        "import",
        "auditEvent",
      ] as const;
      for (const table of tables) {
        const answer = await attempt(db, () => (db[table] as typeof db.account).count());
        rows[table] = "rows" in answer ? answer.rows : 0;
      }
      const signed = await attempt(db, async () => (await db.auditEvent.createMany({ data: event(name) })).count);
      return { rows, signed };
    });
    expect(Object.values(left.rows)).toEqual(Object.keys(left.rows).map(() => 0));
    expect(left.signed).toEqual({ refused: "42501" });
  });
});

const event = (name: string, more: object = {}) => ({
  requestId: id("request"),
  actorId: id(name),
  ability: "account.edit",
  kind: "BOOK",
  ...more,
});

describe("nobody reaches further than they were given", () => {
  const claim =
    (person: string, account: string, more: object = {}) =>
    (db: Db) =>
      db.accountAccess.createMany({ data: { ...access(account, person), id: id("claim"), ...more } });

  test("an AE claims no account that is somebody's, in no capacity", async () => {
    for (const kind of ["OWNER", "TEAM", "COVER", "UNDERWRITER", "SPLIT"])
      for (const account of ["acme", "bolt", "cargo"])
        expect(await may("ann", claim("ann", account, { kind, fromOn: daysAway(900) })), `${kind} of ${account}`).toBe(
          false,
        );
  });
  test("nor once its last owner has gone, nor for another", async () => {
    const gone = (db: Db) =>
      db.accountAccess.updateMany({ where: { accountId: id("cargo") }, data: { toOn: daysAway(-1) } });
    expect(await may("ann", claim("ann", "cargo"), gone)).toBe(false);
    expect(await may("dana", claim("ann", "cargo"), gone)).toBe(false);
    expect(await may("ann", claim("bob", "delta"))).toBe(false);
    expect(await may("ann", claim("ann", "delta", { kind: "COVER" }))).toBe(false);
  });
  test("an account begins with an owner, so that none can be claimed by its id", async () => {
    const orphan = (db: Db) =>
      db.account.create({ data: { id: id("delta"), name: "Delta", employerId: id("acme employer") } });
    await expect(
      trying("unscoped", async (db) => {
        await orphan(db);
        await db.$executeRaw`set constraints all immediate`;
      }),
    ).rejects.toThrow(/begins with an owner/);
  });
  test("an AE begins an account of their own, and then it is theirs to fill", async () => {
    const made = await trying("ann", async (db) => {
      await claim("ann", "delta")(db);
      await db.account.create({
        data: {
          id: id("delta"),
          name: "Delta",
          employerId: id("acme employer"),
          lines: { create: { coverage: "MEDICAL", planOption: "PPO", startedOn: on("2026-01-01") } },
        },
      });
      await db.$executeRaw`set constraints all immediate`;
      return book(db);
    });
    expect(made).toEqual(["acme", "delta"]);
  });
  test("cover does not extend itself, become ownership, or end another's ownership", async () => {
    const cover = (db: Db) => db.accountAccess.create({ data: lend("cargo", "ann", { toOn: daysAway(3) }) });
    const mine = { id: id("ann covers cargo") };
    for (const data of [{ toOn: null }, { toOn: daysAway(900) }, { kind: "OWNER" }, { mayWrite: true }, { version: 2 }])
      for (const name of ["ann", "dana"])
        expect(
          await may(name, (db) => db.accountAccess.updateMany({ where: mine, data }), cover),
          `${name} ${JSON.stringify(data)}`,
        ).toBe(false);
    const theirs = { where: { accountId: id("cargo"), kind: "OWNER" }, data: { toOn: daysAway(0) } };
    expect(await may("ann", (db) => db.accountAccess.updateMany(theirs), cover)).toBe(false);
    expect(await may("dana", (db) => db.accountAccess.updateMany(theirs), cover)).toBe(false);
  });
  test("nor does a Director share out an account that one of the team only covers", async () => {
    const cover = (db: Db) => db.accountAccess.create({ data: lend("cargo", "ann", { toOn: daysAway(3) }) });
    for (const kind of ["TEAM", "COVER", "SPLIT", "OWNER"])
      expect(await may("dana", claim("bob", "cargo", { kind, fromOn: daysAway(900) }), cover), kind).toBe(false);
  });
  test("cover without writing writes nothing, not even by who leads them", async () => {
    const cover = (mayWrite: boolean) => (db: Db) =>
      db.accountAccess.create({ data: lend("cargo", "ann", { mayWrite }) });
    const edit = (db: Db) => db.account.updateMany({ where: { id: id("cargo") }, data: { version: 2 } });
    expect([await may("ann", edit, cover(false)), await may("dana", edit, cover(false))]).toEqual([false, false]);
    expect([await may("ann", edit, cover(true)), await may("dana", edit, cover(true))]).toEqual([true, true]);
  });
  test("a Director pulls no account from another team, nor pushes one there", async () => {
    expect(await may("dana", claim("ann", "cargo", { kind: "TEAM" }))).toBe(false);
    expect(await may("dana", claim("dana", "cargo", { kind: "TEAM" }))).toBe(false);
    expect(await may("dana", claim("cy", "acme", { kind: "TEAM" }))).toBe(false);
    const end = { where: { accountId: id("cargo") }, data: { toOn: daysAway(0) } };
    expect(await may("dana", (db) => db.accountAccess.updateMany(end))).toBe(false);
  });
  test("a Director moves an account within the team from tomorrow", async () => {
    const move = async (db: Db) => {
      await db.accountAccess.updateMany({
        where: { accountId: id("acme"), kind: "OWNER" },
        data: { toOn: daysAway(0) },
      });
      return db.accountAccess.createMany({ data: { ...access("acme", "bob"), fromOn: daysAway(1) } });
    };
    expect(await may("dana", move)).toBe(true);
    expect(await may("ann", move)).toBe(false);
    expect(await may("dov", move)).toBe(false);
  });
  test("a VP reassigns to anyone; an underwriting manager assigns underwriters, and only as that", async () => {
    expect(await may("vera", claim("cy", "acme", { kind: "TEAM" }))).toBe(true);
    expect(await may("ulf", claim("uma", "cargo", { kind: "UNDERWRITER" }))).toBe(true);
    expect(await may("ulf", claim("uma", "cargo", { kind: "COVER" }))).toBe(false);
    expect(await may("ulf", claim("ann", "cargo", { kind: "UNDERWRITER" }))).toBe(false);
    expect(await may("otto", claim("uma", "cargo", { kind: "UNDERWRITER" }))).toBe(false);
  });
  test("what the account team says stays: nobody rewrites or deletes a row of it", async () => {
    for (const name of ["ann", "dana", "vera", "ulf", "otto"]) {
      for (const data of [
        { userId: id("bob") },
        { kind: "OWNER" },
        { fromOn: daysAway(-900) },
        { accountId: id("bolt") },
      ])
        expect(
          await may(name, (db) => db.accountAccess.updateMany({ where: { accountId: id("acme") }, data })),
          name,
        ).toBe(false);
      expect(await may(name, (db) => db.accountAccess.deleteMany({})), name).toBe(false);
    }
  });
});
