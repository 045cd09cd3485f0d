import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import { can, type Viewer } from "@/lib/policy";
import { type Owner, ownersOfBook, readFrame } from "@/lib/server/book/frame";
import { bookTablesIn, bookWhere } from "@/lib/server/book/from";
import { readGrowth } from "@/lib/server/book/growth";
import { placed, readOrder } from "@/lib/server/book/placed";
import { readRates, readRows } from "@/lib/server/book/rows";
import { readShares, readSharesThen } from "@/lib/server/book/shares";
import { readSums, seasonSums } from "@/lib/server/book/sums";
import type { Db } from "@/lib/server/door";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { remembered } from "@/lib/server/remembered";
import { joined, kept, nothing, sql } from "@/lib/server/sql";
import { readDay, withBook } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import { type Place, placeIn } from "./place";
import type { SeasonSums } from "./row";
import { type BookState, readBook, withoutRates } from "./state";

/** What the Book needs to know before it can read its address: the day, the views, and the names a filter may hold. */
export const getBookFrame = query("book.view", ({ db }, asOf?: Day) => readFrame(db, asOf), "remembered");

/** How many accounts each state shows, from one reading: all of them as of the day of the first. */
export const countBook = query("book.view", async ({ db }, states: BookState[]): Promise<number[]> => {
  if (states.length === 0) return [];
  const counts = states.map((state) => sql`count(*) filter (where ${bookWhere(state)})`);
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`
    ${withBook(states[0]!)} select array[${joined(counts, ", ")}]::int[] as counts from ${bookTablesIn(states[0]!)}`;
  return row?.counts ?? [];
});

/** The sums of the whole filtered set and of each group. */
export const sumBook = query("book.view", async ({ db, viewer }, state: BookState, today: Day) => {
  const { groups, total } = await readSums(db, state, today);
  return { groups, total: { ...total, growth: await readGrowth(db, viewer, state) } };
});

/** The first rows of the groups that are open. */
export const listBook = query("book.view", ({ db, viewer }, state: BookState, today: Day, open: string[]) => {
  const list = placed(seesRates(viewer) ? state : withoutRates(state), today);
  return readRows(db, sql`select * from (${list}) p where p.n <= ${state.rows}::int and p.key = any(${open})`, state);
});

/** Required and quoted of accounts and of their lines, by id. Internal: rows never carry them. */
export const listBookRates = query("book.required", ({ db }, ids: string[], asOf?: Day) => readRates(db, ids, asOf));

/** One account as the Book lists it, for a look beside the list. */
export const getBookRow = query("book.view", async ({ db }, id: string, asOf?: Day) => {
  const [row] = await readRows(
    db,
    sql`select account_id, 'peek' as key, 0 as rank, null as label, 1 as n from account_standings where account_id = ${id}::uuid`,
    { asOf, everyLine: true },
  );
  return row;
});

/**
 * Where an account stands in the list that a Book address shows ("7 of 54"), and its neighbours there. The order of a
 * whole Book is the same from one account to the next: it is read once for as long as nobody writes anything.
 */
export const placeInBook = query(
  "book.view",
  async ({ db, viewer }, address: string, accountId: string): Promise<Place | undefined> => {
    if (address !== "") return placeIn(await orderAt(db, viewer, address), accountId);
    const asked = JSON.stringify([viewer.id, viewer.role]);
    return placeIn(await remembered(db, { of: orderAt, asked }, () => orderAt(db, viewer, "")), accountId);
  },
);

async function orderAt(db: Db, viewer: Viewer, address: string) {
  const given = Object.fromEntries(new URLSearchParams(address));
  const state = readBook(given, seesRates(viewer), await savedIn(db, given.view));
  return readOrder(db, state, await readDay(db, state), address === "" ? kept : nothing);
}

async function savedIn(db: Db, view: string | undefined) {
  if (!view) return;
  const [saved] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${plainText(view)}`;
  return saved?.state;
}

const seesRates = (viewer: Viewer) => can(viewer, "book.required");

export type BookScope = { today: Day; owners: Owner[]; season: Day; sums: SeasonSums };

/** What the frame around every page says of the whole Book: whose accounts there are, and how the season stands. */
export const getBookScope = query(
  "book.view",
  async ({ db }): Promise<BookScope> => {
    const today = await businessDayOf(db);
    const season = seasonDay(today);
    const [row] = await db.$queryRaw<(SeasonSums & { owners: Owner[] })[]>`${kept}
    select ${seasonSums(season)}, ${ownersOfBook()} as owners from account_standings where not lapsed`;
    const { owners, ...sums } = row!;
    return { today, owners, season, sums };
  },
  "remembered",
);

/** Whom the members and each bucket of revenue of the book hang on, today and a year ago: accounts, firms, renewal months. */
export const getShares = query("book.view", async ({ db }) => ({
  now: await readShares(db),
  before: await readSharesThen(db),
}));
export type { Share } from "@/lib/server/book/shares";
