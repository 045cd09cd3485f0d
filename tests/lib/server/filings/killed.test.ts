import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { asJob } from "@/lib/server/door";
import { openFilings } from "@/lib/server/filings/opened";
import { begin, keep } from "@/lib/server/imports/arrive";
import { claim } from "@/lib/server/imports/claim";
import { runImport, runImports } from "@/lib/server/imports/run";
import { within } from "@/prisma/scratch";
import { id, seedCast, unscoped } from "@/tests/support/book";

const text = readFileSync(path.resolve("tests/fixtures/form5500/F_SCH_A_sample.csv"), "utf8");
const url = process.env.DATABASE_URL ?? "";
const stand = () =>
  unscoped(
    (db) => db.$queryRaw<Record<string, number>[]>`
      select (select count(*)::int from filed_contracts) as contracts, (select count(*)::int from prospects) as prospects,
        (select count(*)::int from filed_parties) as parties, (select count(*)::int from prospect_words) as words`,
  );

/** The agency’s contracts as they came through the browser, about to be taken. */
async function waiting(): Promise<string> {
  const bringing = { id: id("otto"), into: <T>(work: Parameters<typeof asJob<T>>[1]) => asJob(id("otto"), work) };
  const importId = await begin(bringing, { kind: "FORM5500", name: "F_SCH_A_2023.csv" });
  const body = (async function* () {
    yield Buffer.from(text);
  })();
  await keep(bringing, importId, body);
  await openFilings(bringing, importId);
  await unscoped((db) => db.import.update({ where: { id: importId }, data: { status: "TAKING" } }));
  return importId;
}

beforeEach(async () => {
  await seedCast();
  await unscoped(
    (db) =>
      db.$executeRaw`truncate filings, filed_contracts, filed_brokers, filed_providers, filed_names, filed_parties, filed_images,
        prospects, prospect_words cascade`,
  );
});

/** Ends the connection that loads, as the death of its process would, once employers are being summed up. */
async function killLoader() {
  await within(url, async (client) => {
    for (;;) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(a.pid) from pg_stat_activity a join pg_locks l on l.pid = a.pid
         where a.datname = current_database() and l.relation = 'prospects'::regclass and l.mode = 'RowExclusiveLock' and a.pid <> pg_backend_pid()`,
      );
      if (rowCount) return;
    }
  });
}

test("a load whose worker dies midway leaves nothing; the next one takes it whole, and a second time nothing doubles", async () => {
  const before = await stand();
  const importId = await waiting();
  await within(url, (client) =>
    client.query(
      "create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.2); return new; end $$; grant execute on function slow() to public; create trigger slow before insert on prospects for each row execute function slow()",
    ),
  );
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  const work = (await claim(importId))!;
  await Promise.all([runImport(work).catch(() => {}), killLoader()]);
  silent.mockRestore();
  await within(url, (client) => client.query("drop function slow cascade"));
  expect(await stand()).toEqual(before);

  await unscoped((db) => db.$executeRaw`update imports set status = 'TAKING', beat_at = now() - interval '31 seconds'`);
  await runImports();
  expect(await unscoped((db) => db.import.findUniqueOrThrow({ where: { id: importId } }))).toMatchObject({
    status: "DONE",
    problem: null,
  });
  const taken = await stand();
  expect(taken[0]?.contracts).toBeGreaterThan(0);
  await waiting();
  await runImports();
  expect(await stand()).toEqual(taken);
});
