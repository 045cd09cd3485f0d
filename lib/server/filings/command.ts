import "server-only";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { refuse } from "@/lib/errors";
import type { FilingCounts } from "@/lib/filings/report";
import type { Slice } from "@/lib/filings/slice-text";
import { asJob } from "../door";
import { finish } from "../imports/command";
import { atHand } from "./plan";
import { filedIn, folderOf } from "./sources";

export type LoadedFolder = { importId: string; counts: FilingCounts; others: string[] };

/** Loads the agency's files in a folder as this person, in one go; what cannot be read loads nothing. */
export async function importFolder(requesterId: string, folder: string, slice: Slice): Promise<LoadedFolder> {
  const { brought, close } = await folderOf(folder);
  const importId = randomUUID();
  try {
    const { filed, others } = await filedIn(brought);
    if (filed.length === 0)
      refuse(
        `${folder} holds none of the agency’s files: F_5500, F_5500_SF, F_SCH_A, F_SCH_A_PART1 or F_SCH_C_PART1_ITEM2.`,
      );
    const contents = { kind: "CSV", sheets: [], filed: filed.map(({ name, dataset }) => ({ name, dataset })), others };
    const options = { slice };
    await asJob(requesterId, (db) =>
      db.import.create({
        data: {
          id: importId,
          kind: "FORM5500",
          requesterId,
          fileName: path.basename(path.resolve(folder)),
          status: "TAKING",
          contents,
          options,
          mapping: {},
        },
        select: { id: true },
      }),
    );
    atHand.set(importId, brought);
    const { counts } = await finish(importId);
    return { importId, counts: counts.filings ?? refuse("Nothing was loaded."), others };
  } finally {
    atHand.delete(importId);
    await close();
  }
}
