import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { bring, month, nameAccounts, standOfBook, takeBack } from "./bring";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", async (db) => {
    await restateStandings(db);
    await closeMonths(db);
  });
});

const heading = "id,account,funding,members,contracts,renewal,ae,rate,consultant,industry,mlr";
const zenith = "Z1,Zenith Works,FI,1000,480,01-01,ann,700.00,Pilotboat Partners,Tech,0.9";
const accounts = { kind: "ACCOUNTS" } as const;

test("an account it made goes with everything, and comes back whole when the undo is undone", async () => {
  const before = await standOfBook();
  const made = await bring(`${heading}\n${zenith}`, accounts);
  expect(made.counts).toMatchObject({ create: 1, firms: 1 });
  const after = await standOfBook();
  const undone = await takeBack(made.importId);
  expect(undone.counts.undo).toMatchObject({ stayed: [], stayedCount: 0 });
  expect(await standOfBook()).toEqual(before);
  expect(await unscoped((db) => db.employer.count({ where: { name: "Zenith Works" } }))).toBe(0);

  const redone = await takeBack(undone.importId);
  expect(redone.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(after);
  const again = await takeBack(redone.importId);
  expect(again.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(before);
});

test("an account it changed goes back, months included", async () => {
  const before = await standOfBook();
  const changed = await bring(`${heading}\nx-acme,Acme,,5300,,,bob,,,Retail,`, accounts);
  expect(changed.counts).toMatchObject({ update: 1 });
  expect(await standOfBook()).not.toEqual(before);
  const undone = await takeBack(changed.importId);
  expect(undone.counts.undo).toMatchObject({ stayed: [] });
  const now = await standOfBook();
  expect(now).toEqual(before);
  const owner = await unscoped(
    (db) => db.$queryRaw`
    select user_id from account_access where account_id = ${id("acme")}::uuid and kind = 'OWNER' and to_on is null`,
  );
  expect(owner).toEqual([{ user_id: id("ann") }]);
});

test("the situs comes with a file, a blank one keeps it, and it goes back", async () => {
  const situs = () => unscoped(async (db) => (await db.account.findUniqueOrThrow({ where: { id: id("acme") } })).situs);
  const made = await bring(`${heading},situs\nx-acme,Acme,,,,,,,,,,nh`, accounts);
  expect(made.counts).toMatchObject({ update: 1 });
  expect(await situs()).toBe("NH");
  const again = await bring(`${heading},situs\nx-acme,Acme,,,,,,,,,,`, accounts);
  expect(again.counts).toMatchObject({ unchanged: 1 });
  const refused = await bring(`${heading},situs\nx-acme,Acme,,,,,,,,,,Nowhere`, accounts);
  expect(refused.counts).toMatchObject({ reject: 1 });
  expect(await situs()).toBe("NH");
  await takeBack(made.importId);
  expect(await situs()).toBeNull();
});

test("what somebody changed since stays whole and is listed; the rest goes back", async () => {
  const made = await bring(`${heading}\nx-acme,Acme Renamed,,5300,,,,,,,\nx-bolt,Bolt Renamed,,5300,,,,,,,`, accounts);
  expect(made.counts).toMatchObject({ update: 2 });
  await unscoped((db) => db.account.update({ where: { id: id("acme") }, data: { name: "Acme by hand" } }));
  const undone = await takeBack(made.importId);
  expect(undone.counts.undo).toMatchObject({
    stayed: [{ name: "Acme by hand", reason: "Changed since: name." }],
    stayedCount: 1,
  });
  const names = await unscoped((db) => db.account.findMany({ select: { name: true }, orderBy: { name: "asc" } }));
  expect(names.map(({ name }) => name)).toEqual(["Acme by hand", "bolt", "cargo"]);
  const months = await unscoped((db) => db.enrollmentMonth.findMany({ where: { members: 5300, supersededAt: null } }));
  expect(months.map(({ accountId }) => accountId)).toEqual([id("acme")]);
  expect(await unscoped((db) => db.import.findFirst({ where: { kind: "ACCOUNTS" } }))).toMatchObject({
    status: "DONE",
  });
});

test("an account that something else hangs on by now stays, with its employer", async () => {
  const made = await bring(`${heading}\n${zenith}`, accounts);
  await unscoped(async (db) => {
    const { id: accountId } = await db.account.findFirstOrThrow({ where: { name: "Zenith Works" } });
    await db.task.create({ data: { accountId, assigneeId: id("ann"), createdById: id("ann"), title: "Call" } });
  });
  const before = await standOfBook();
  const undone = await takeBack(made.importId);
  expect(undone.counts.undo?.stayed).toMatchObject([
    { name: "Zenith Works", reason: "Something else hangs on it by now." },
    { name: "Pilotboat Partners", reason: "Something else hangs on it by now." },
  ]);
  expect(await standOfBook()).toEqual(before);
});

test("a Director takes back only what is still their team's", async () => {
  const made = await bring(`${heading}\nx-acme,Acme Renamed,,5300,,,,,,,`, { ...accounts, as: "dana" });
  await unscoped(
    (db) => db.$executeRaw`
    update account_access set user_id = ${id("cy")}::uuid where account_id = ${id("acme")}::uuid and kind = 'OWNER'`,
  );
  await asJob("", (db) => closeMonths(db, [month(-1), month(-2), month(-3)]));
  const before = await standOfBook();
  const undone = await takeBack(made.importId, "dana");
  expect(undone.counts.undo?.stayed).toMatchObject([{ reason: "It is not in your team any more." }]);
  expect(await standOfBook()).toEqual(before);
});

test("nobody takes back an import twice, or another's", async () => {
  const made = await bring(`${heading}\n${zenith}`, accounts);
  await expect(takeBack(made.importId, "vera")).rejects.toThrow("no import");
  await takeBack(made.importId);
  await expect(takeBack(made.importId)).rejects.toThrow("once");
});
