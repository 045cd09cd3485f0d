import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deploy, status } from "@/prisma/migrate";
import { administer, empty, within, withScratch } from "@/prisma/scratch";

const url = process.env.DATABASE_URL!;
let folder: string;
const migration = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
};
const ask = (scratch: string, sql: string) => within(scratch, async (client) => (await client.query(sql)).rows);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "truebook-migrations-"));
  migration("1_first", "create table first (id int);");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("an older database is brought up to date, and keeps what it holds", () =>
  withScratch(url, async (scratch) => {
    await deploy(scratch, folder);
    await ask(scratch, "insert into first values (1)");
    migration("2_second", "alter table first add column name text;");
    expect(await deploy(scratch, folder)).toEqual(["2_second"]);
    expect(await ask(scratch, "select * from first")).toEqual([{ id: 1, name: null }]);
  }));

test("a newer database is refused, unchanged", () =>
  withScratch(url, async (scratch) => {
    migration("2_second", "create table second ()");
    await deploy(scratch, folder);
    rmSync(path.join(folder, "2_second"), { recursive: true });
    migration("3_third", "create table third ()");
    await expect(deploy(scratch, folder)).rejects.toThrow(/^The database is newer than this code: .* 2_second/);
    expect(await ask(scratch, "select to_regclass('third') as third")).toEqual([{ third: null }]);
  }));

test("a migration that was edited after it ran is refused", () =>
  withScratch(url, async (scratch) => {
    await deploy(scratch, folder);
    migration("1_first", "create table first (id bigint);");
    await expect(deploy(scratch, folder)).rejects.toThrow(/^The migration 1_first is not the one that ran/);
  }));

test("a database that is somebody else's is refused, untouched", () =>
  withScratch(url, async (scratch) => {
    await ask(scratch, "create table theirs ()");
    await expect(deploy(scratch, folder)).rejects.toThrow(/holds tables that are not Truebook's/);
    expect(await ask(scratch, "select tablename from pg_tables where schemaname = 'public'")).toEqual([
      { tablename: "theirs" },
    ]);
  }));

test("one that fails is taken back whole, said in a sentence, and leaves those before it", () =>
  withScratch(url, async (scratch) => {
    migration("2_second", "create table half (); select 1 / 0;");
    await expect(deploy(scratch, folder)).rejects.toThrow(
      "The migration 2_second failed and was taken back: division by zero.",
    );
    expect(await ask(scratch, "select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect((await status(scratch, folder)).applied).toEqual(["1_first"]);
  }));

test("one whose connection is killed in the middle was not begun, and the next start applies it", () =>
  withScratch(url, async (scratch) => {
    migration("2_second", "create table second (); select pg_sleep(30);");
    const killed = deploy(scratch, folder).catch((error) => error);
    const kill = () =>
      administer(scratch, async (client) => {
        const { rows } = await client.query(
          "select pg_terminate_backend(pid) as killed from pg_stat_activity where wait_event = 'PgSleep' and datname = $1",
          [new URL(scratch).pathname.slice(1)],
        );
        return rows.length;
      });
    await expect.poll(kill, { timeout: 60_000 }).toBe(1);
    expect(await killed).toBeInstanceOf(Error);
    migration("2_second", "create table second ();");
    expect(await deploy(scratch, folder)).toEqual(["2_second"]);
  }));

test("instances that start together apply each migration once", () =>
  withScratch(url, async (scratch) => {
    migration("2_second", "select pg_sleep(0.2); create table second ();");
    const done = await Promise.all([1, 2, 3].map(() => deploy(scratch, folder)));
    expect(done.flat().sort()).toEqual(["1_first", "2_second"]);
  }));

test("a database that is emptied can be migrated again, and lets a narrow login look", () =>
  withScratch(url, async (scratch) => {
    await deploy(scratch, folder);
    await ask(scratch, "create schema other; create table other.t ()");
    await empty(scratch);
    expect(await ask(scratch, "select to_regnamespace('other') as other, to_regclass('first') as first")).toEqual([
      { other: null, first: null },
    ]);
    expect(await ask(scratch, "select has_schema_privilege('pg_monitor', 'public', 'usage') as may")).toEqual([
      { may: true },
    ]);
    expect(await deploy(scratch, folder)).toEqual(["1_first"]);
  }));
