import "server-only";
import { bookFields, type Rated } from "@/lib/book/file-fields";
import { readBook } from "@/lib/book/state";
import { can, type Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { sql } from "../sql";
import { readDay, withBook } from "../then";
import { placed } from "./placed";
import { figures, figureTables } from "./rows";

const chunk = 1000;
type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

/** The list a Book address shows as a file: all its rows in its order and columns, or only those whose `ids` are given. */
export async function exportBook(asked: Asked) {
  const { db, viewer, format } = asked;
  const state = await stateOf(asked);
  const ids = await chosen(asked, state);
  return exportRows(format, {
    list: "Book",
    mark: await markOf(db, viewer, "Book", state),
    fields: bookFields(state.columns),
    rows: rowsOf(db, ids, state),
  });
}

export async function countBookExport(asked: Asked) {
  const { db, input } = asked;
  const state = await stateOf(asked);
  const [found] = await db.$queryRaw<{ count: number }[]>`
    ${withBook(state)} select count(*)::int as count from (${placed(state, await readDay(db, state))}) p where ${only(input)}`;
  return found?.count ?? 0;
}

type State = ReturnType<typeof readBook>;

async function stateOf({ db, viewer, input }: Asked) {
  const [view] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${input.view ?? ""}`;
  return readBook(input, can(viewer, "book.required"), view?.state ?? "");
}

/** The ids of its accounts, in the order of the list. */
async function chosen({ db, input }: Asked, state: State) {
  const found = await db.$queryRaw<{ id: string }[]>`
    ${withBook(state)} select account_id as id from (${placed(state, await readDay(db, state))}) p
    where ${only(input)} order by rank, label, key, n`;
  return found.map(({ id }) => id);
}

const only = ({ ids }: Record<string, string>) =>
  ids === undefined ? sql`true` : sql`account_id::text = any(${ids.split(",")})`;

/** Required and quoted come along only for those whose columns may hold them. */
async function* rowsOf(db: Db, ids: string[], { columns, asOf }: State): AsyncGenerator<Rated[]> {
  const rates = columns.includes("rates")
    ? sql`json_build_object('required', s.required_action::text, 'quoted', s.quoted_action::text)`
    : sql`null::json`;
  for (let from = 0; from < ids.length; from += chunk) {
    const some = ids.slice(from, from + chunk);
    const [found] = await db.$queryRaw<{ rows: Rated[] | null }[]>`
      ${withBook({ asOf })} select json_agg(json_build_object('row', e.row, 'rates', e.rates) order by e.n) as rows from (
        select c.n, (select row_to_json(every) from (select ${figures}) every) as row, ${rates} as rates
        from unnest(${some}::uuid[]) with ordinality as c (id, n) join (${figureTables}) on s.account_id = c.id) e`;
    yield found?.rows ?? [];
  }
}
