import { beforeEach, expect, test, vi } from "vitest";
import { asJob } from "@/lib/server/door";
import { claim } from "@/lib/server/imports/claim";
import { runImport, runImports } from "@/lib/server/imports/run";
import { restateStandings } from "@/lib/server/standing";
import { within } from "@/prisma/scratch";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { month, nameAccounts, standOfBook } from "./bring";
import { waiting } from "./waiting";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", (db) => restateStandings(db));
});

const said = month(-1);
const text = [
  "Account id,Coverage,Month,Contracts,Members",
  ...["acme", "bolt", "cargo"].map((name) => `x-${name},Medical,${said},2100,5300`),
].join("\n");
const control = { contracts: "6300", members: "15900" };
const state = async (importId: string) =>
  unscoped((db) => db.import.findUniqueOrThrow({ where: { id: importId }, select: { status: true, problem: true } }));
const fallSilent = () => unscoped((db) => db.$executeRaw`update imports set beat_at = now() - interval '31 seconds'`);
const url = process.env.DATABASE_URL ?? "";

/** Ends every connection that is at work, as the death of its process would, once it has begun to write. */
async function killWriters() {
  await within(url, async (client) => {
    for (;;) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(a.pid) from pg_stat_activity a join pg_locks l on l.pid = a.pid
         where a.datname = current_database() and l.relation = 'enrollment_months'::regclass and l.mode = 'RowExclusiveLock' and a.pid <> pg_backend_pid()`,
      );
      if (rowCount) return;
    }
  });
}

test("a worker that dies while it writes leaves nothing, and the next one takes it whole", async () => {
  const before = await standOfBook();
  const importId = await waiting({ text, status: "TAKING", control });
  await within(url, (client) =>
    client.query(
      "create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$; grant execute on function slow() to public; create trigger slow before insert on claim_months for each row execute function slow(); create trigger slow before insert on account_standings for each row execute function slow()",
    ),
  );
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  const work = (await claim(importId))!;
  await Promise.all([runImport(work).catch(() => {}), killWriters()]);
  silent.mockRestore();
  await within(url, (client) => client.query("drop function slow cascade"));
  expect(await standOfBook()).toEqual(before);

  await unscoped((db) => db.$executeRaw`update imports set status = 'TAKING', beat_at = now() - interval '31 seconds'`);
  await runImports();
  expect(await state(importId)).toEqual({ status: "DONE", problem: null });
  expect((await standOfBook()).enrollment).toEqual(
    expect.arrayContaining([{ line_id: id("acme line 0"), month: said, contracts: 2100, members: 5300 }]),
  );
});

test("a worker that fell silent is taken over, one that beats is not", async () => {
  const importId = await waiting({ text, status: "CHECKING", control });
  expect(await claim()).toMatchObject({ id: importId });
  expect(await claim()).toBeUndefined();
  await fallSilent();
  expect(await claim()).toMatchObject({ id: importId });
});

test("two workers at once do it once", async () => {
  const importId = await waiting({ text, status: "TAKING", control });
  const work = (await claim(importId))!;
  await Promise.all([runImport(work), runImport(work)]);
  expect(await state(importId)).toMatchObject({ status: "DONE" });
  expect(await unscoped((db) => db.enrollmentMonth.count({ where: { importId } }))).toBe(3);
  expect(await unscoped((db) => db.auditEvent.count({ where: { ability: "actuals.import" } }))).toBe(1);
});

test("what moved between the check and the taking is shown again instead", async () => {
  const importId = await waiting({ text, status: "CHECKING", control });
  await runImports();
  expect(await state(importId)).toEqual({ status: "READY", problem: null });
  await unscoped((db) => db.$executeRaw`update match_keys set account_id = ${id("bolt")}::uuid where key = 'x-acme'`);
  const before = await standOfBook();
  await unscoped((db) => db.import.update({ where: { id: importId }, data: { status: "TAKING" } }));
  await runImports();
  expect(await state(importId)).toEqual({
    status: "READY",
    problem: expect.stringContaining("has changed since the check"),
  });
  expect(await standOfBook()).toEqual(before);
});

test("whoever may no longer import stops at the next step", async () => {
  const importId = await waiting({ text, status: "TAKING", control });
  await unscoped((db) => db.user.update({ where: { id: id("otto") }, data: { role: "AE" } }));
  await runImports();
  expect(await state(importId)).toEqual({
    status: "REFUSED",
    problem: "Whoever asked for this may no longer ask for it.",
  });
});

test("an upload that stopped coming is ended", async () => {
  const importId = await waiting({ text, status: "RECEIVING" });
  await unscoped((db) => db.$executeRaw`update imports set created_at = now() - interval '3 minutes', beat_at = null`);
  await runImports();
  expect(await state(importId)).toEqual({
    status: "FAILED",
    problem: "The file did not arrive whole. Bring it again.",
  });
});
