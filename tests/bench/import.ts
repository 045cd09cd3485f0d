import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { finished } from "node:stream/promises";
import type { Client } from "pg";
import { administer, databaseAt, within } from "@/prisma/scratch";
import { copyInto } from "./copy-in";
import type { Row } from "./report";

const rows = 100_000;
const name = "truebook_import";
const folder = ".data/bench/import";
const tables = {
  enrollment_months: "contracts, members",
  revenue_months: "premium, fees",
  claim_months: "paid, incurred, valued_on",
} as const;
const sums = ["contracts", "members", "premium", "fees", "paid", "incurred"] as const;

/** A hundred thousand months of lines from a file until the book is searched by them, beside COPY into plain tables. */
export async function measureImports(database: string): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "actuals.csv");
  const copy = await withoutMonths(database, file);
  const plain = await within(copy, (client) => copyPlain(client));
  // Half the heap the app gives itself.
  const args = [
    "--max-old-space-size=256",
    "--import",
    "tsx/esm",
    "--import",
    "./lib/setup/offstage.mjs",
    "tests/bench/import-file.ts",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, file, "ops@truebook.test"], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: copy },
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (!line.startsWith("{")) throw new Error(`The import failed: ${stderr.slice(-2000)}`);
  const taken: { took: number; standings: number; rows: number; reject: number; grew: number; most: number } =
    JSON.parse(line);
  if (taken.rows !== rows || taken.reject > 0)
    throw new Error(`${taken.rows} rows were taken, ${taken.reject} rejected.`);
  const months = taken.took - taken.standings;
  const ratio = months / plain;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    { what: `COPY of ${rows} months into three plain tables`, value: seconds(plain) },
    { what: "The same from a file: read, matched, checked, recorded, searched and totalled", value: seconds(months) },
    { what: "Import over COPY", value: `${ratio.toFixed(2)} ×`, target: "≤ 3 ×", met: ratio <= 3 },
    { what: "Every account’s standing computed again, in the same transaction", value: seconds(taken.standings) },
    { what: "Memory the import adds", value: `${taken.grew} MB`, target: "≤ 250 MB", met: taken.grew <= 250 },
  ];
}

/** The book without its latest months, which go into a file with finance's totals, and into one a table for COPY. */
async function withoutMonths(database: string, file: string): Promise<string> {
  const from = new URL(database).pathname.slice(1);
  await administer(database, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${from}`);
  });
  const url = databaseAt(database, name);
  await within(url, async (client) => {
    await client.query("set role bench");
    await client.query(`create temporary table chosen as
      select e.line_id, e.account_id, e.month from enrollment_months e
      join revenue_months r on r.line_id = e.line_id and r.month = e.month and r.superseded_at is null
      join claim_months c on c.line_id = e.line_id and c.month = e.month and c.superseded_at is null
      where e.superseded_at is null order by e.month desc, e.line_id limit ${rows}`);
    await client.query("analyze chosen");
    await writeFile(client, file);
    for (const [table, columns] of Object.entries(tables)) await writePlain(client, table, columns);
    for (const table of Object.keys(tables))
      await client.query(`delete from ${table} t using chosen c where t.line_id = c.line_id and t.month = c.month`);
    await client.query(
      `insert into match_keys select distinct 'EXTERNAL_ID', 'bench ' || account_id, account_id from chosen`,
    );
  });
  await within(url, (client) => client.query("vacuum analyze"));
  return url;
}

async function writeFile(client: Client, file: string) {
  const { rows: found } = await client.query(`
    select 'bench ' || c.account_id as id, l.coverage, l.plan_option as plan, to_char(c.month, 'YYYY-MM') as month, e.contracts,
      e.members, r.premium::text, r.fees::text, i.paid::text, i.incurred::text
    from chosen c join lines l on l.id = c.line_id
    join enrollment_months e on e.line_id = c.line_id and e.month = c.month and e.superseded_at is null
    join revenue_months r on r.line_id = c.line_id and r.month = c.month and r.superseded_at is null
    join claim_months i on i.line_id = c.line_id and i.month = c.month and i.superseded_at is null
    order by c.month, c.line_id`);
  const { rows: totals } = await client.query(`
    select 'Total' as id, '' as coverage, '' as plan, to_char(c.month, 'YYYY-MM') as month, sum(e.contracts) as contracts,
      sum(e.members) as members, sum(r.premium)::text as premium, sum(r.fees)::text as fees, sum(i.paid)::text as paid,
      sum(i.incurred)::text as incurred
    from chosen c join enrollment_months e on e.line_id = c.line_id and e.month = c.month and e.superseded_at is null
    join revenue_months r on r.line_id = c.line_id and r.month = c.month and r.superseded_at is null
    join claim_months i on i.line_id = c.line_id and i.month = c.month and i.superseded_at is null group by c.month`);
  const out = createWriteStream(file);
  out.write(`Account id,Coverage,Plan option,Month,${sums.join(",")}\n`);
  for (const row of [...found, ...totals])
    out.write(`${[row.id, row.coverage, `"${row.plan}"`, row.month, ...sums.map((sum) => row[sum])].join(",")}\n`);
  out.end();
  await finished(out);
}

const plainFile = (table: string) => path.resolve(folder, `${table}.sql`);

/** What COPY is given: the rows as the tables hold them. */
async function writePlain(client: Client, table: string, columns: string) {
  const { rows: found } = await client.query<{ line: string }>(`
    select concat_ws(E'\\t', gen_random_uuid(), t.account_id, t.line_id, t.month, ${columns}) as line
    from ${table} t join chosen c on c.line_id = t.line_id and c.month = t.month where t.superseded_at is null`);
  const out = createWriteStream(plainFile(table));
  for (const { line } of found) out.write(`${line}\n`);
  out.end();
  await finished(out);
}

/** Tables of the same columns, indexes and rows, without policies, triggers and keys to other tables; in one transaction. */
async function copyPlain(client: Client): Promise<number> {
  for (const table of Object.keys(tables)) {
    await client.query(`drop table if exists plain_${table}`);
    await client.query(`create table plain_${table} (like ${table} including defaults including indexes)`);
    await client.query(`grant all on plain_${table} to bench`);
    await client.query("set role bench");
    await client.query(`insert into plain_${table} select * from ${table}`);
    await client.query("reset role");
  }
  await client.query("checkpoint").catch(() => {});
  const started = performance.now();
  await client.query("begin");
  for (const [table, columns] of Object.entries(tables))
    await copyInto(
      client,
      `copy plain_${table} (id, account_id, line_id, month, ${columns}) from stdin`,
      plainFile(table),
    );
  await client.query("commit");
  const took = performance.now() - started;
  for (const table of Object.keys(tables)) await client.query(`drop table plain_${table}`);
  return took;
}
