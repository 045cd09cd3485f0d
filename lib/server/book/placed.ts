import "server-only";
import { type BookState, bookSeason } from "@/lib/book/state";
import type { Day } from "@/lib/units/day";
import { sql } from "../sql";
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

/** The same accounts in the one order in which the list shows them, groups and all, each with its neighbours there. */
export function inOrder(state: BookState, today: Day) {
  const { key, rank, label } = grouping(state.group, bookSeason(state, today).horizon);
  return sql`
    select s.account_id, row_number() over w as position, lag(s.account_id) over w as previous, lead(s.account_id) over w as next
    from ${bookTablesIn(state)} where ${bookWhere(state)}
    window w as (order by ${rank}, ${label}, ${key}, ${ordering(state.sort)})`;
}
