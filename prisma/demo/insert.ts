import type { Client } from "pg";
import type { Book, Row } from "./table";

const atOnce = 4000;

/**
 * Writes a book, inside a transaction that the caller ends. To be asked of the tables' owner: no person is there yet in
 * whose name to write, so row security steps aside for the tables at hand until the book is in.
 */
export async function insertBook(client: Client, book: Book) {
  for (const table of book.keys()) await force(client, table, "no force");
  for (const [table, rows] of book) {
    for (let from = 0; from < rows.length; from += atOnce) await insert(client, table, rows.slice(from, from + atOnce));
  }
  await client.query("set constraints all immediate");
  for (const table of book.keys()) await force(client, table, "force");
}

const force = (client: Client, table: string, how: "force" | "no force") =>
  client.query(`alter table ${client.escapeIdentifier(table)} ${how} row level security`);

async function insert(client: Client, table: string, rows: Row[]) {
  const columns = Object.keys(rows[0]!)
    .map((column) => client.escapeIdentifier(column))
    .join(", ");
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
