import "server-only";
import { bookFields, type Rated } from "@/lib/book/file-fields";
import type { Rates } from "@/lib/book/row";
import { readBook } from "@/lib/book/state";
import { can, type Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { sql } from "../sql";
import { readDay, withBook } from "../then";
import { placed } from "./placed";
import { readRates, readRows } from "./rows";

const chunk = 500;
type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

/** The list a Book address shows as a file: all its rows in its order and columns, or only those whose `ids` are given. */
export async function exportBook(asked: Asked) {
  const { db, viewer, format } = asked;
  const state = await stateOf(asked);
  const ids = await chosen(asked, state);
  return exportRows(format, {
    list: "Book",
    mark: await markOf(db, viewer, "Book"),
    fields: bookFields(state.columns),
    rows: rowsOf(db, ids, state),
  });
}

export const countBookExport = async (asked: Asked) => (await chosen(asked, await stateOf(asked))).length;

type State = ReturnType<typeof readBook>;

async function stateOf({ db, viewer, input }: Asked) {
  const [view] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${input.view ?? ""}`;
  return readBook(input, can(viewer, "book.required"), view?.state ?? "");
}

/** The ids of its accounts, in the order of the list. */
async function chosen({ db, input }: Asked, state: State) {
  const today = await readDay(db, state);
  const found = await db.$queryRaw<{ id: string }[]>`
    ${withBook(state)} select account_id as id from (${placed(state, today)}) p order by rank, label, key, n`;
  const only = input.ids === undefined ? undefined : new Set(input.ids.split(","));
  return found.map(({ id }) => id).filter((id) => only?.has(id) ?? true);
}

async function* rowsOf(db: Db, ids: string[], { columns, asOf }: State): AsyncGenerator<Rated[]> {
  for (let from = 0; from < ids.length; from += chunk) {
    const some = ids.slice(from, from + chunk);
    const rows = await readRows(
      db,
      sql`select id as account_id, '' as key, 0 as rank, null as label, n from unnest(${some}::uuid[]) with ordinality as c (id, n)`,
      { asOf },
    );
    const rates: Record<string, Rates> = columns.includes("rates") ? await readRates(db, some, asOf) : {};
    yield rows.map((row) => ({ row, rates: rates[row.id] }));
  }
}
