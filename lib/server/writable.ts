import "server-only";
import type { Db } from "./door";

/** May this viewer write to the account? PostgreSQL's own answer: the function its policies ask. */
export async function isWritable(db: Db, accountId: string) {
  const [row] = await db.$queryRaw<{ writable: boolean }[]>`
    select ${accountId}::uuid in (select writable_accounts()) as writable`;
  return row?.writable ?? false;
}
