import "server-only";
import type { Chosen } from "@/lib/accounts/chosen";
import { readBook } from "@/lib/book/state";
import { refuse } from "@/lib/errors";
import { can, type Viewer } from "@/lib/policy";
import { plainText } from "@/lib/units/plain-text";
import { bookTables, bookWhere } from "./book/from";
import type { Db } from "./door";
import { sql } from "./sql";

const most = 10_000;

/** The accounts an input means, as far as the viewer sees them: a filter is run again, as the viewer. */
export async function accountsChosen(db: Db, viewer: Viewer, { filter, ids, seen }: Chosen): Promise<string[]> {
  const asked = seen ? Object.keys(seen) : ids;
  const found = asked ? await visible(db, asked) : await listed(db, viewer, filter ?? "");
  if (found.length === 0) refuse("No account is chosen. The list may have changed: choose again.");
  if (found.length > most) refuse("More than 10,000 accounts are chosen. Narrow the list first.");
  return found;
}

async function visible(db: Db, ids: string[]) {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`select id from accounts where id = any (${ids}::uuid[]) order by id`;
  return rows.map(({ id }) => id);
}

async function listed(db: Db, viewer: Viewer, address: string) {
  const given = Object.fromEntries(new URLSearchParams(address));
  const [view] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${plainText(given.view ?? "")}`;
  const state = readBook(given, can(viewer, "book.required"), view?.state ?? "");
  const rows = await db.$queryRaw<{ id: string }[]>(
    sql`select s.account_id as id from ${bookTables} where ${bookWhere(state)} order by s.account_id`,
  );
  return rows.map(({ id }) => id);
}
