import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { admit, uninhabited } from "@/prisma/admit";
import { unguarded, within } from "@/prisma/scratch";
import { accounts, viewer } from "@/tests/support/cast";
import { startPooler } from "@/tests/support/pooler";

// The app as it runs in earnest: a login that owns nothing, behind a proxy that lends two connections per transaction.
const ownerUrl = process.env.DATABASE_URL!;
const login = `runner_${process.pid}_${process.env.VITEST_POOL_ID}`;
let runnerUrl: string;
let pooler: Awaited<ReturnType<typeof startPooler>>;

beforeAll(async () => {
  await (await import("@/tests/support/book")).seedCast();
  await (await import("@/lib/server/prisma")).prisma.$disconnect();
  await within(ownerUrl, (owner) => owner.query(`create role ${login} login password 'narrow'`));
  runnerUrl = Object.assign(new URL(ownerUrl), { username: login, password: "narrow" }).href;
  await admit(ownerUrl, runnerUrl);
  pooler = await startPooler(runnerUrl, 2);
  process.env.DATABASE_URL = pooler.url;
  Reflect.deleteProperty(globalThis, "prisma");
  vi.resetModules();
});

afterAll(async () => {
  await (await import("@/lib/server/prisma")).prisma.$disconnect();
  pooler?.close();
  await within(ownerUrl, async (owner) => {
    await owner.query(`revoke all on _prisma_migrations from ${login}`);
    await owner.query(`drop role ${login}`);
  });
});

test("each viewer gets their own book, though transactions take turns on two connections", async () => {
  const { reading } = await import("@/lib/server/door");
  const books = { ann: 1, vera: accounts.length };
  const names = Array.from({ length: 12 }, (_, i) => (i % 2 ? "ann" : "vera") as keyof typeof books);
  const seen = await Promise.all(names.map((name) => reading(viewer(name), (db) => db.account.count())));
  expect(seen).toEqual(names.map((name) => books[name]));
});

test("no plan is kept on a connection that is lent, because the next transaction may be on another", async () => {
  const { reading } = await import("@/lib/server/door");
  const { kept } = await import("@/lib/server/sql");
  const read = () =>
    reading(viewer("vera"), (db) => db.$queryRaw<{ n: number }[]>`${kept} select count(*)::int as n from accounts`);
  for (const each of await Promise.all(Array.from({ length: 12 }, read)))
    expect(each).toEqual([{ n: accounts.length }]);
  const named = await reading(
    viewer("vera"),
    (db) => db.$queryRaw<object[]>`select name from pg_prepared_statements where name <> ''`,
  );
  expect(named).toEqual([]);
});

test("a write and its undoing reach the database through the proxy", async () => {
  const { writing } = await import("@/lib/server/door");
  const rename = (name: string) =>
    writing(viewer("ann"), async (db) => (await db.account.updateMany({ data: { name } })).count);
  expect(await rename("Renamed")).toBe(1);
  await expect(
    writing(viewer("ann"), async (db) => {
      await db.account.updateMany({ data: { name: "Undone" } });
      throw new Error("stop");
    }),
  ).rejects.toThrow("stop");
  const { reading } = await import("@/lib/server/door");
  expect(await reading(viewer("ann"), (db) => db.account.findMany({ select: { name: true } }))).toEqual([
    { name: "Renamed" },
  ]);
});

test("health answers through the proxy with the narrow login", async () => {
  const { health } = await import("@/lib/server/health");
  expect(await health()).toMatchObject({ status: "ok" });
});

test("the narrow login owns nothing and, until it becomes someone, sees nothing", async () => {
  expect(await unguarded(runnerUrl)).toBe(false);
  await within(runnerUrl, async (runner) => {
    await expect(runner.query("create table mine ()")).rejects.toThrow(/permission denied/);
    await expect(runner.query("select from accounts")).rejects.toThrow(/permission denied/);
    await expect(runner.query("set role truebook_reach")).rejects.toThrow(/permission denied/);
    await expect(runner.query("delete from _prisma_migrations")).rejects.toThrow(/permission denied/);
  });
});

test("an owner learns whether anybody could sign in, whatever row security hides", async () => {
  expect(await uninhabited(ownerUrl)).toBe(true);
  await within(ownerUrl, async (owner) => {
    await owner.query("begin");
    await owner.query("set local role truebook_door");
    await owner.query("insert into credentials (user_id, password_hash) values ($1, 'hash')", [viewer("ann").id]);
    await owner.query("commit");
  });
  expect(await uninhabited(ownerUrl)).toBe(false);
});

test("the proxy would show a setting that outlives its transaction", async () => {
  const leaky = new Client({ connectionString: pooler.url });
  const next = new Client({ connectionString: pooler.url });
  await Promise.all([leaky.connect(), next.connect()]);
  const trace = randomUUID();
  await leaky.query(`set app.viewer_id = '${trace}'`);
  const read = async () => (await next.query("select current_setting('app.viewer_id', true) as id")).rows[0].id;
  const found = [await read(), await read(), await read()];
  await Promise.all([leaky.end(), next.end()]);
  expect(found).toContain(trace);
});
