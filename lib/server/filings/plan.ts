import "server-only";
import { refuse } from "@/lib/errors";
import type { Db } from "../door";
import { storedSource } from "../imports/stored";
import type { Planned, Working } from "../imports/work";
import { loadFiled } from "./load";
import { type Brought, filedIn } from "./sources";
import { spooled } from "./spool";

/** Files a command holds open, by the import that reads them: they are not kept in the database first. */
export const atHand = new Map<string, Brought[]>();

/**
 * Loads the agency's files. Looking and taking are the same work: what was only looked at is taken back before anything
 * else is written, so that what is shown is what was done.
 */
export async function planFilings({ db, importId = "", options, status, progress }: Working): Promise<Planned> {
  const held = atHand.get(importId);
  const load = async (brought: Brought[]) => {
    const { filed } = await filedIn(brought);
    if (filed.length === 0) refuse("There is none of the agency’s files among these.");
    await db.$executeRaw`savepoint before_filings`;
    return loadFiled({ db, importId, slice: options.slice ?? {}, progress }, filed);
  };
  const filings = held ? await load(held) : await spooled(await keptFiles(db, importId), load);
  if (status === "CHECKING") await db.$executeRaw`rollback to savepoint before_filings`;
  const { created, updated, unchanged, rejected } = filings;
  return {
    counts: { create: created, update: updated, unchanged, reject: rejected, filings },
    take: async () => ({ accounts: [], months: [] }),
    keepRows: async () => {},
    rejects: async () => [],
  };
}

async function keptFiles(db: Db, importId: string): Promise<Brought[]> {
  const files = await db.$queryRaw<{ id: string; name: string; size: number }[]>`
    select id, name, size from files where import_id = ${importId}::uuid order by name`;
  if (files.length === 0)
    refuse("Whoever read these files was stopped before all was loaded, and nothing was. Load them again.");
  return files.map(({ id, name, size }) => ({ name, source: storedSource(id, size, (read) => read(db)) }));
}
