import "server-only";
import { csvHead, csvRows } from "@/lib/book/csv";
import type { Rates } from "@/lib/book/row";
import { readBook } from "@/lib/book/state";
import { monthText } from "@/lib/format";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";
import { placed } from "./placed";
import { readRates, readRows } from "./rows";

const chunk = 500;

/** The list a Book address shows as a file: all its rows in its order and columns, or only those whose `ids` are given. */
export async function* exportBook(db: Db, viewer: Viewer, given: Record<string, string>) {
  const internal = can(viewer, "book.required");
  const [at] = await db.$queryRaw<{ today: Day; saved: string | null; through: string | null }[]>`
    select business_day()::text as today, (select max(as_of_month)::text from account_standings) as through,
      (select state from saved_views where list = 'book' and id::text = ${given.view ?? ""}) as saved`;
  const state = readBook(given, internal, at?.saved ?? "");
  const only = given.ids?.split(",");
  const chosen = await db.$queryRaw<{ id: string }[]>`
    select account_id as id from (${placed(state, at?.today ?? "")}) p order by rank, label, key, n`;
  const ids = chosen.map(({ id }) => id).filter((id) => !only || only.includes(id));

  yield csvHead(state.columns, monthText(at?.through));
  for (let from = 0; from < ids.length; from += chunk) {
    const some = ids.slice(from, from + chunk);
    const rows = await readRows(
      db,
      sql`select id as account_id, '' as key, 0 as rank, null as label, n from unnest(${some}::uuid[]) with ordinality as c (id, n)`,
    );
    const rates: Record<string, Rates> = state.columns.includes("rates") ? await readRates(db, some) : {};
    yield csvRows(state.columns, rows, rates);
  }
}
