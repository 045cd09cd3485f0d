import "server-only";
import { lackingIn } from "@/lib/imports/columns";
import { headingsKey, proposeMapping } from "@/lib/imports/headings";
import type { FileKind } from "@/lib/imports/kind";
import type { Contents, Mapping } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";

/** What a file's headings mean: as this person said of the same headings before, else by their names. */
export async function meaningOf(db: Db, requesterId: string, kind: FileKind, contents: Contents) {
  const headings = contents.sheets[0]?.headings ?? [];
  const [kept] = await db.$queryRaw<{ mapping: Mapping }[]>`
    select mapping from import_mappings
    where kind = ${kind} and headings = ${headingsKey(headings)} and set_by_id = ${requesterId}::uuid`;
  const mapping = proposeMapping(kind, headings, kept?.mapping);
  return { mapping, remembered: Boolean(kept), lacking: lackingIn(kind, Object.values(mapping).filter(Boolean)) };
}
