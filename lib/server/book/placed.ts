import "server-only";
import { type BookState, bookSeason } from "@/lib/book/state";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { nothing, sql } from "../sql";
import { withBook } from "../then";
import { bookTablesIn, bookWhere } from "./from";
import { grouping, ordering } from "./order";

/** Every account a state asks for, with its group and its place in it. */
export function placed(state: BookState, today: Day) {
  const { key, rank, label } = grouping(state.group, bookSeason(state, today).horizon);
  return sql`
    select s.account_id, ${key} as key, ${rank} as rank, ${label} as label, row_number() over (
      partition by ${key} order by ${ordering(state.sort)}) as n
    from ${bookTablesIn(state)} where ${bookWhere(state)}`;
}

/** The ids of the same accounts in the one order in which the list shows them, groups and all, with a space between. */
export async function readOrder(db: Db, state: BookState, today: Day, plan = nothing): Promise<string> {
  const { key, rank, label } = grouping(state.group, bookSeason(state, today).horizon);
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`${plan}
    ${withBook(state)} select string_agg(s.account_id::text, ' ' order by ${rank}, ${label}, ${key}, ${ordering(state.sort)}) as ids
    from ${bookTablesIn(state)} where ${bookWhere(state)}`;
  return row?.ids ?? "";
}
