import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "@/lib/server/door";
import { attempt, given, may, trying } from "@/tests/support/attempts";
import { id } from "@/tests/support/book";
import { daysAway, on, year } from "@/tests/support/calendar";
import { sessionOf } from "@/tests/support/cast";
import { seedEverything } from "@/tests/support/everything";
import { facts } from "@/tests/support/facts";

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

describe("imports and files", () => {
  const mine = id("dana import 0");
  test("a row of one's own import about an account one cannot see is not shown", async () => {
    const rows = (db: Db) =>
      db.importRow.createMany({
        data: ["acme", "cargo"].map((account, n) => ({
          importId: mine,
          row: 50 + n,
          outcome: "UPDATE",
          accountId: id(account),
        })),
      });
    const count = (db: Db) => db.importRow.count({ where: { row: { gte: 50 } } });
    expect(await found(["dana", "vera", "otto", "ann"], count, rows)).toEqual({
      dana: 1,
      vera: 2,
      otto: 0,
      ann: 0,
    });
  });
  const file = { id: id("import file"), importId: mine, name: "book.csv", mediaType: "text/csv", size: 1, sha256: "0" };
  test("an import's file is its requester's, and no one adds one to another's import", async () => {
    const upload = (by: string) => (db: Db) => db.file.createMany({ data: { ...file, uploadedById: id(by) } });
    const count = (db: Db) => db.file.count({ where: { importId: mine } });
    expect(await found(["dana", "dov", "vera", "otto", "ulf", "ann"], count, upload("dana"))).toEqual({
      dana: 1,
      dov: 0,
      vera: 1,
      otto: 0,
      ulf: 0,
      ann: 0,
    });
    expect(await may("dana", upload("dana"))).toBe(true);
    for (const name of ["vera", "otto", "dov", "ann"]) expect(await may(name, upload(name)), name).toBe(false);
    expect(await may("dana", upload("vera"))).toBe(false);
  });
});

describe("settings", () => {
  const set = (family: string, key: string, by: string) => (db: Db) =>
    db.setting.createMany({ data: { key, version: 90, family, value: 1, fromOn: on("2026-01-01"), setById: id(by) } });
  test("of a family are set by who answers for it, under their own name", async () => {
    const who = async (family: string) => {
      const allowed = [];
      for (const name of ["ann", "dana", "vera", "uma", "ulf", "otto", "ada"])
        if (await may(name, set(family, "new", name))) allowed.push(name);
      return allowed;
    };
    expect([await who("AUTHORITY"), await who("CATALOGUE")]).toEqual([["vera"], ["otto", "ada"]]);
    expect(await may("vera", set("AUTHORITY", "new", "otto"))).toBe(false);
  });
  test("a key is not carried off into another family", async () => {
    const matrix = (db: Db) => set("AUTHORITY", "authority", "vera")(db);
    const relabel = (db: Db) =>
      db.setting.createMany({
        data: {
          key: "authority",
          version: 91,
          family: "CATALOGUE",
          value: 1,
          fromOn: on("2026-01-01"),
          setById: id("otto"),
        },
      });
    await expect(may("otto", relabel, matrix)).rejects.toThrow(/settings_one_family/);
  });
});

describe("sessions and people", () => {
  const session = (name: string) => ({ where: { id: sessionOf(name) } });
  const ended = (db: Db) => db.session.updateMany({ where: { userId: id("ann") }, data: { endedAt: new Date() } });
  test("a session that has ended stays ended, for its owner and for an Admin", async () => {
    const revive = (db: Db) => db.session.updateMany({ ...session("ann"), data: { endedAt: null } });
    for (const name of ["ann", "ada"]) expect(await may(name, revive, ended), name).toBe(false);
    const prolong = (db: Db) => db.session.updateMany({ ...session("ann"), data: { expiresAt: daysAway(99) } });
    for (const name of ["ann", "ada"]) expect(await may(name, prolong), name).toBe(false);
  });
  test.each([
    ["another role", { role: "VP" }],
    ["leaving", { deactivatedAt: new Date() }],
  ])("%s ends every session at once", async (_, data) => {
    const live = await trying("ada", async (db) => {
      await given(db, () =>
        db.accountAccess.updateMany({ where: { userId: id("bob") }, data: { toOn: daysAway(-1) } }),
      );
      await db.user.update({ where: { id: id("bob") }, data });
      return db.session.count({ where: { userId: id("bob"), endedAt: null } });
    });
    expect(live).toBe(0);
  });
  test("an Admin changes neither their own role nor their own access, and nobody who still owns accounts leaves", async () => {
    const change = (name: string, data: object) => (db: Db) => db.user.updateMany({ where: { id: id(name) }, data });
    expect(await may("ada", change("ada", { role: "VP" }))).toBe(false);
    expect(await may("ada", change("ada", { deactivatedAt: new Date() }))).toBe(false);
    expect(await may("ada", change("uma", { role: "AE" }))).toBe(true);
    await expect(may("ada", change("ann", { deactivatedAt: new Date() }))).rejects.toThrow(/still owns accounts/);
    const promised = { fromOn: daysAway(30) };
    const later = (db: Db) =>
      db.accountAccess.updateMany({ where: { userId: id("bob"), kind: "OWNER" }, data: promised });
    await expect(may("ada", change("bob", { deactivatedAt: new Date() }), later)).rejects.toThrow(
      /still owns accounts/,
    );
  });
  test("an Admin makes a link without ever reading one back", async () => {
    const read = (db: Db) => db.invitation.findMany({ select: { tokenHash: true } }).then((rows) => rows.length);
    expect(await may("ada", read)).toBe(false);
    const sql = (db: Db) => db.$queryRaw<object[]>`select token_hash from invitations`.then((rows) => rows.length);
    expect(await may("ada", sql)).toBe(false);
    const order = (db: Db) =>
      db.invitation.findMany({ select: { id: true }, orderBy: { tokenHash: "asc" } }).then((rows) => rows.length);
    expect(await may("ada", order)).toBe(false);
  });
  test("nobody lends another's reach", async () => {
    const lend = (from: string) => (db: Db) =>
      db.delegation.createMany({ data: { fromUserId: id(from), toUserId: id("ann"), fromOn: daysAway(0) } });
    expect([await may("ann", lend("dana")), await may("dana", lend("dana"))]).toEqual([false, true]);
  });
});

describe("a row of one's own cannot hang from a stranger's", () => {
  const crossed: [string, (db: Db) => Promise<unknown>][] = [
    ["term", (db) => db.lineTerm.create({ data: { ...facts.lineTerm("acme", 3), lineId: id("bolt line 0") } })],
    [
      "month",
      (db) => db.enrollmentMonth.create({ data: { ...facts.enrollmentMonth("acme", 3), lineId: id("bolt line 0") } }),
    ],
    ["event", (db) => db.lineEvent.create({ data: { ...facts.lineEvent("acme", 3), lineId: id("bolt line 0") } })],
    [
      "track of a renewal",
      (db) => db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 3), renewalId: id("bolt renewal 0") } }),
    ],
    [
      "track of a line",
      (db) => db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 3), lineId: id("bolt line 0") } }),
    ],
    [
      "broker",
      (db) => db.brokerOfRecord.create({ data: { ...facts.brokerOfRecord("acme", 3), lineId: id("bolt line 0") } }),
    ],
  ];
  test.each(crossed)("%s", async (_, work) => {
    const answer = await trying("ann", (db) => attempt(db, async () => ((await work(db)) ? 1 : 0)));
    expect(JSON.stringify(answer)).toMatch(/foreign key|Foreign key/);
  });
});

test("an override and a target are signed by who sets them", async () => {
  const override = (by: string) => (db: Db) =>
    db.healthOverride.createMany({
      data: {
        accountId: id("acme"),
        level: "GOOD",
        reason: "Renewed early, in writing",
        setById: id(by),
        expiresOn: daysAway(9),
      },
    });
  expect([await may("ann", override("ann")), await may("ann", override("dana"))]).toEqual([true, false]);
  const target = (by: string) => (db: Db) =>
    db.target.createMany({ data: { kind: "ASC_FEES", userId: id("ann"), year, value: "1", setById: id(by) } });
  expect([await may("vera", target("vera")), await may("vera", target("otto"))]).toEqual([true, false]);
});

test("a month is restated by a new version, and what was recorded stays", async () => {
  const versions = await trying("ann", async (db) => {
    await db.enrollmentMonth.create({
      data: { ...facts.enrollmentMonth("acme", 0), id: id("restated"), members: 5_300 },
    });
    return db.enrollmentMonth.findMany({
      where: { accountId: id("acme"), month: facts.enrollmentMonth("acme", 0).month },
      select: { members: true, supersededAt: true },
      orderBy: { members: "asc" },
    });
  });
  expect(versions.map(({ members, supersededAt }) => [members, supersededAt !== null])).toEqual([
    [5_200, true],
    [5_300, false],
  ]);
  const rewrite = (db: Db) => db.enrollmentMonth.updateMany({ data: { members: 1, contracts: 1 } });
  for (const name of ["ann", "dana", "vera", "otto"]) expect(await may(name, rewrite), name).toBe(false);
});
