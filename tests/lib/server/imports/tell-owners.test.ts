import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { access, id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { bring, nameAccounts, standOfBook, takeBack } from "./bring";

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
const yonder = "Y1,Yonder Works,FI,1000,480,01-01,ann,700.00,Pilotboat Partners,Tech,0.9";
const acmeToBob = "x-acme,acme,,,,,bob,,,,";
const by = (as: string) => ({ kind: "ACCOUNTS", as }) as const;
const told = async () =>
  (await unscoped((db) => db.notification.findMany({ where: { kind: "OWNERSHIP" } })))
    .map(({ userId, title }) => [["ann", "bob", "dana", "vera"].find((name) => id(name) === userId), title].join(": "))
    .sort();

test("whoever gets accounts by a file, loses them, or leads these people is told once, until it is undone", async () => {
  const before = await standOfBook();
  const made = await bring(`${heading}\n${zenith}\n${yonder}\n${acmeToBob}`, by("vera"));
  expect(made.counts).toMatchObject({ create: 2, update: 1 });
  expect(await told()).toEqual([
    "ann: vera gave acme of yours to bob",
    "ann: vera gave you 2 accounts",
    "bob: vera gave you acme",
    "dana: vera gave acme of your team to bob",
    "dana: vera gave ann of your team 2 accounts",
  ]);
  await unscoped((db) => db.notification.updateMany({ where: { userId: id("bob") }, data: { readAt: new Date() } }));
  await takeBack(made.importId, "vera");
  expect(await standOfBook()).toEqual(before);
  expect(await told()).toEqual(["bob: vera gave you acme"]);
});

test("who brought the file is not told of it, nor anybody of accounts that only changed", async () => {
  await bring(`${heading}\n${zenith}\nx-acme,acme,,5300,,,ann,,,,`, by("dana"));
  expect(await told()).toEqual(["ann: dana gave you Zenith Works"]);
});

test("open tasks go along and cover ends, as when an account is reassigned", async () => {
  await unscoped(async (db) => {
    await db.task.create({
      data: { accountId: id("acme"), assigneeId: id("ann"), createdById: id("ann"), title: "Call" },
    });
    await db.accountAccess.create({ data: { ...access("acme", "cy", "COVER"), toOn: daysAway(30) } });
  });
  const moved = await bring(`${heading}\n${acmeToBob}`, by("vera"));
  const now = () =>
    unscoped(async (db) => [
      (await db.task.findFirstOrThrow({ where: { title: "Call" } })).assigneeId,
      (await db.accountAccess.findFirstOrThrow({ where: { kind: "COVER" } })).toOn,
    ]);
  expect(await now()).toEqual([id("bob"), daysAway(-1)]);
  await takeBack(moved.importId, "vera");
  expect(await now()).toEqual([id("ann"), daysAway(30)]);
});

test("an account promised to another for a later day is not given away by a file, and the other rows are taken", async () => {
  await unscoped(async (db) => {
    await db.accountAccess.update({ where: { id: id("acme OWNER ann") }, data: { toOn: daysAway(9) } });
    await db.accountAccess.create({ data: { ...access("acme", "cy"), fromOn: daysAway(10) } });
  });
  const made = await bring(`${heading}\n${zenith}\n${acmeToBob}`, by("vera"));
  expect(made.counts).toMatchObject({ create: 1, update: 0, reject: 1 });
  const [row] = await unscoped((db) => db.importRow.findMany({ where: { outcome: "REJECT" } }));
  expect(JSON.stringify(row)).toContain("it is another’s: reassign it in the Book.");
});
