import "server-only";
import { bookFields, type Rated } from "@/lib/book/file-fields";
import { bookSeason, readBook } from "@/lib/book/state";
import { refuse } from "@/lib/errors";
import { dayText } from "@/lib/format";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { joined, sql } from "../sql";
import { pictureDay, readDay, withBook } from "../then";
import { bookTablesIn, bookWhere } from "./from";
import { grouping, ordering } from "./order";
import { figures, figureTables } from "./rows";

type Asked = { db: Db; viewer: Viewer; input: Record<string, string>; format: Format };

/** The list a Book address shows as a file: all its rows in its order and columns, or only those whose `ids` are given. */
export async function exportBook(asked: Asked) {
  const { db, viewer, format } = asked;
  const state = await stateOf(asked);
  return exportRows(format, {
    list: "Book",
    mark: await markOf(db, viewer, "Book", state),
    fields: bookFields(state.columns),
    rows: rowsOf(asked, state),
  });
}

export async function countBookExport(asked: Asked) {
  const { db, input } = asked;
  const state = await stateOf(asked);
  const [found] = await db.$queryRaw<{ count: number }[]>`
    ${withBook(state)} select count(*)::int as count from ${bookTablesIn(state)} where ${bookWhere(state)} and ${only(input)}`;
  return found?.count ?? 0;
}

type State = ReturnType<typeof readBook>;

async function stateOf({ db, viewer, input }: Asked) {
  const [view] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${input.view ?? ""}`;
  const state = readBook(input, can(viewer, "book.required"), view?.state ?? "");
  return state.asOf ? { ...state, asOf: await keptDay(db, state.asOf) } : state;
}

/** The day of the picture that tells of a day, as the page shows it. */
const keptDay = async (db: Db, asked: Day) =>
  (await pictureDay(db, asked)) ?? refuse(`Nothing was kept of ${dayText(asked, "")}.`);

const only = ({ ids }: Record<string, string>) =>
  ids === undefined ? sql`true` : sql`s.account_id::text = any(${ids.split(",")})`;

/** Row by row from one statement, which reads what the columns need; required and quoted only where they may hold them. */
async function* rowsOf({ db, input }: Asked, state: State): AsyncGenerator<Rated[]> {
  const needed = new Set(bookFields(state.columns).flatMap(({ needs }) => needs));
  const row = joined(
    [...needed].map((key) => figures[key]),
    ", ",
  );
  const rates = state.columns.includes("rates")
    ? sql`json_build_object('required', s.required_action::text, 'quoted', s.quoted_action::text)`
    : sql`null`;
  const { key, rank, label } = grouping(state.group, bookSeason(state, await readDay(db, state)).horizon);
  await db.$executeRaw`
    declare book no scroll cursor for ${withBook(state)}
    select (select row_to_json(e) from (select ${row}) e)::text as row, ${rates}::text as rates,
      ${rank} as rank, ${label} as label, ${key} as key
    from ${figureTables(state)} where ${bookWhere(state)} and ${only(input)}
    order by rank, label, key, ${ordering(state.sort)}`;
  for (;;) {
    const some = await db.$queryRaw<{ row: string; rates: string | null }[]>`fetch 1000 from book`;
    if (some.length === 0) return;
    yield some.map(({ row, rates }) => ({ row: JSON.parse(row), rates: rates && JSON.parse(rates) }));
  }
}
