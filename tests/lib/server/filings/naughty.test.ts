import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/(crm)/prospects/export/route";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { prospectsState } from "@/lib/prospects/list";
import { listProspects } from "@/lib/prospects/queries";
import { searchInput } from "@/lib/search/schema";
import { importFolder } from "@/lib/server/filings/command";
import { seedCast, unscoped, viewer } from "@/tests/support/book";
import { id } from "@/tests/support/cast";
import { naughty } from "@/tests/support/naughty";
import { signInAs } from "@/tests/support/request";
import { searchAll } from "@/tests/support/search";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const ein = (n: number) => String(910_000_000 + n);
const ack = (n: number) => `2024070112${String(n).padStart(4, "0")}NAL0000000000001`;

beforeAll(async () => {
  await seedCast();
  await unscoped(
    (db) =>
      db.$executeRaw`truncate filings, filed_contracts, filed_brokers, filed_providers, filed_names, filed_parties, filed_images, prospects, prospect_words cascade`,
  );
  const place = await mkdtemp(path.join(tmpdir(), "truebook-5500-"));
  const write = (name: string, lines: string[]) => writeFile(path.join(place, name), `${lines.join("\r\n")}\r\n`);
  await write("f.csv", [
    "ACK_ID,FORM_PLAN_YEAR_BEGIN_DATE,FORM_TAX_PRD,SPONS_DFE_PN,SPONSOR_DFE_NAME,SPONS_DFE_EIN,TOT_ACTIVE_PARTCP_CNT",
    ...naughty.map((name, n) => `${ack(n)},2023-01-01,2023-12-31,501,${quoted(name)},${ein(n)},1200`),
  ]);
  await write("a.csv", [
    "ACK_ID,FORM_ID,SCH_A_PLAN_YEAR_BEGIN_DATE,SCH_A_PLAN_NUM,SCH_A_EIN,INS_CARRIER_NAME",
    ...naughty.map((name, n) => `${ack(n)},1,2023-01-01,501,${ein(n)},${quoted(name)}`),
  ]);
  await write("b.csv", [
    "ACK_ID,FORM_ID,ROW_ORDER,INS_BROKER_NAME",
    ...naughty.map((name, n) => `${ack(n)},1,1,${quoted(name)}`),
  ]);
  const { counts } = await importFolder(id("otto"), place, {});
  expect(counts).toMatchObject({ filings: naughty.length, contracts: naughty.length, brokers: naughty.length });
});

test("each is kept letter by letter, as an employer’s, a carrier’s and a broker’s name", async () => {
  const kept = await unscoped(
    (db) => db.$queryRaw<{ employer: string; carrier: string; broker: string }[]>`
      select p.name as employer, c.carrier_name as carrier, b.name as broker from prospects p
      join filed_contracts c using (ein) join filed_brokers b using (ack_id, form_id) order by p.ein`,
  );
  expect(kept).toEqual(naughty.map((name) => ({ employer: name, carrier: name, broker: name })));
});

test.each(naughty)("%j is found, in the list and while it is typed", async (name) => {
  const listed = await listProspects(viewer("ann"), prospectsState.parse({ q: name }));
  expect(listed.map((row) => row.name)).toContain(name);
  const { prospects } = await searchAll(viewer("ann"), searchInput.parse({ q: name }));
  if (name.length > 2) expect(prospects.map((found) => found.name)).toContain(name);
});

test.each(["csv", "xlsx"])("each is in the file as text, as %s", async (format) => {
  signInAs("dana");
  const answer = await GET(new Request(`http://localhost/prospects/export?format=${format}`));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const cells = new Set<string>();
  for await (const row of readTable(sourceOf(bytes), { known: ["Employer", "EIN"] }))
    for (const cell of row.cells) cells.add(cell.replace(/^'/, ""));
  expect(naughty.filter((name) => !cells.has(name.replace(/^'/, "")))).toEqual([]);
});
