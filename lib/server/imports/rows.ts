import "server-only";
import type { Reject } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";
import type { RowImage } from "./work";

const atOnce = 5_000;

/** Forgets what an earlier check said of an import's rows. */
export const forgetRows = (db: Db, importId: string) => db.$executeRaw`
  delete from import_rows where import_id = ${importId}::uuid`;

/** Keeps what becomes of the good rows of an import. */
export async function keepImages(db: Db, importId: string, images: RowImage[]) {
  for (let from = 0; from < images.length; from += atOnce) {
    const some = JSON.stringify(images.slice(from, from + atOnce));
    await db.$executeRaw`
      insert into import_rows (import_id, row, account_id, outcome, before, after)
      select ${importId}::uuid, r.row, r."accountId", r.outcome, r.before, r.after
      from json_to_recordset(${some}::json) as r(row int, "accountId" uuid, outcome text, before jsonb, after jsonb)`;
  }
}

/** Keeps why rows are refused, with the cell that is to blame. */
export async function keepRejects(db: Db, importId: string, rejects: readonly Reject[]) {
  for (let from = 0; from < rejects.length; from += atOnce) {
    const some = JSON.stringify(rejects.slice(from, from + atOnce));
    await db.$executeRaw`
      insert into import_rows (import_id, row, outcome, "column", reason, after)
      select ${importId}::uuid, r.row, 'REJECT', r."column", r.reason,
        nullif(jsonb_strip_nulls(jsonb_build_object('name', r.name, 'value', r.value)), '{}')
      from json_to_recordset(${some}::json) as r(row int, "column" text, reason text, value text, name text)`;
  }
}
