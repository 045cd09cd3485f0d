import type { ServerResponse } from "node:http";
import { writeXlsxStream } from "hucre/xlsx";
import type { Pool } from "pg";
import { mine, usualOrder } from "./bare-sql";

const columns = `s.name, x.external_id, s.funding, f.name as firm, u.name as owner, s.contracts, s.members,
  s.insured_premium, s.asc_fees, s.other_revenue, s.loss_ratio, s.fee_adequacy, s.required_action, s.quoted_action,
  s.renews_on, s.term_ends_on, s.status, s.products::text, s.health_level, s.health_reason, s.account_id`;

const every = `declare c no scroll cursor for select ${columns} from account_standings s
  join accounts x on x.id = s.account_id left join firms f on f.id = s.firm_id left join users u on u.id = s.owner_id
  where not s.lapsed and ${mine("s.account_id")} order by ${usualOrder}`;

type Cells = (string | number | null)[];

/** Every row of the Book as a plain file of the same kind, five hundred at a time from one cursor, with nothing in between. */
export async function exportTo(response: ServerResponse, pool: Pool, people: string[] | null, format: string | null) {
  const batches = rowsOf(pool, people);
  response.setHeader("content-type", format === "xlsx" ? "application/octet-stream" : "text/csv");
  for await (const part of format === "xlsx" ? writeXlsxStream(each(batches), { name: "Book" }) : lines(batches))
    response.write(part);
  response.end();
}

async function* rowsOf(pool: Pool, people: string[] | null) {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(every, [people]);
    for (;;) {
      const { rows } = await client.query<Cells>({ text: "fetch 500 from c", rowMode: "array" });
      if (rows.length === 0) break;
      yield rows;
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

async function* each(batches: AsyncIterable<Cells[]>) {
  for await (const rows of batches) yield* rows;
}

async function* lines(batches: AsyncIterable<Cells[]>) {
  for await (const rows of batches) yield rows.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

const quoted = (cell: unknown) => {
  const text = String(cell ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
