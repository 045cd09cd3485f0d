import type { Client } from "pg";
import { namesOf } from "@/lib/filings/datasets";
import { readingOf } from "@/lib/filings/read";
import { brokerOf, carrierOf } from "@/lib/filings/resolve";
import type { Day } from "@/lib/units/day";
import { directoryOf, latestFiled, type MadeFile } from "./directory";
import { idOf } from "./random";

/** Loads the made-up directory the way a folder of the agency's files is loaded, as an import of operations' own. */
export async function loadDirectory(client: Client, today: Day) {
  await client.query("set local role truebook_job");
  const { rows } = await client.query("select id from users where role = 'OPERATIONS' order by email limit 1");
  const importId = idOf("import", "directory");
  const files = directoryOf(latestFiled(today));
  const filed = files.map(({ dataset, year }) => ({ name: `${dataset}_${year}_generated.csv`, dataset }));
  await client.query(
    `insert into imports (id, kind, requester_id, file_name, status, contents, counts, options, mapping, finished_at)
     values ($1, 'FORM5500', $2, 'Generated directory (demo)', 'DONE', $3, null, '{}', '{}', now())`,
    [importId, rows[0]?.id, JSON.stringify({ kind: "CSV", sheets: [], filed, others: [] })],
  );
  const counts = {
    filings: 0,
    contracts: 0,
    brokers: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    flagged: 0,
    rejected: 0,
  };
  for (const dataset of ["F_5500", "F_SCH_A", "F_SCH_A_PART1", "F_SCH_C_PART1_ITEM2"] as const) {
    let created = 0;
    for (const file of files.filter((each) => each.dataset === dataset))
      created += await loadFile(client, file, importId);
    counts.created += created;
    if (dataset === "F_5500") counts.filings = created;
    if (dataset === "F_SCH_A") counts.contracts = created;
    if (dataset === "F_SCH_A_PART1") counts.brokers = created;
  }
  await client.query("select touch_filed($1)", [importId]);
  await client.query("select flag_commissions()");
  await client.query("select restate_prospects()");
  const flagged = await client.query("select count_flagged($1)::int as flagged", [importId]);
  counts.flagged = flagged.rows[0]?.flagged ?? 0;
  await client.query("update imports set counts = $2 where id = $1", [
    importId,
    JSON.stringify({ create: counts.created, update: 0, unchanged: 0, reject: 0, filings: counts }),
  ]);
  await client.query("reset role");
}

async function loadFile(client: Client, { dataset, headings, rows }: MadeFile, importId: string): Promise<number> {
  const names = namesOf(dataset, headings);
  const { table, columns, row } = readingOf(dataset, headings);
  await client.query("select stage_filed($1, $2::text[])", [table, columns]);
  await client.query("insert into filed_rows select * from json_populate_recordset(null::filed_rows, $1::json)", [
    JSON.stringify(rows.map((cells) => Object.fromEntries(row(cells).map((value, at) => [columns[at] ?? "", value])))),
  ]);
  await client.query("select keep_filed_names($1::jsonb)", [JSON.stringify(entriesOf(dataset, names, rows))]);
  const loaded = await client.query(
    "select (load_filed($1, $2, false, null, null, null, null)).created::int as created",
    [dataset, importId],
  );
  return loaded.rows[0]?.created ?? 0;
}

/** Whom the names mean, by the rules that a load goes by. */
function entriesOf(dataset: string, names: string[], rows: string[][]) {
  const carriers = dataset === "F_SCH_A";
  const at = names.indexOf(carriers ? "carrier_name" : "name");
  if (dataset === "F_5500") return [];
  const kind = carriers ? "CARRIER" : "BROKER";
  return [...new Set(rows.map((cells) => cells[at] ?? ""))].map((name) => {
    const meant = (carriers ? carrierOf : brokerOf)(name);
    return {
      kind,
      name: name.toUpperCase(),
      known_by: meant?.by ?? "RULE",
      ...(meant && { party_kind: kind, party_key: meant.key, party_name: meant.name }),
    };
  });
}
