import "server-only";
import { refuse } from "@/lib/errors";
import type { Bringing } from "../imports/arrive";
import { storedSource } from "../imports/stored";
import { filedIn } from "./sources";

/** Looks into the files that came, and waits for the person to say what part of them is brought. */
export async function openFilings({ into }: Bringing, importId: string): Promise<"MAPPING"> {
  const files = await into(
    (db) => db.$queryRaw<{ id: string; name: string; size: number }[]>`
      select id, name, size from files where import_id = ${importId}::uuid order by name`,
  );
  const brought = files.map(({ id, name, size }) => ({ name, source: storedSource(id, size, into) }));
  const { filed, others } = await filedIn(brought);
  if (filed.length === 0) {
    const names = others.slice(0, 3).join(", ") || "This";
    refuse(
      `${names} is none of the agency’s files: its headings are not those of F_5500, F_5500_SF, F_SCH_A, F_SCH_A_PART1 or F_SCH_C_PART1_ITEM2.`,
    );
  }
  const contents = { kind: "CSV", sheets: [], filed: filed.map(({ name, dataset }) => ({ name, dataset })), others };
  const fileName = files.length > 1 ? `${files[0]?.name} and ${files.length - 1} more` : (files[0]?.name ?? "");
  await into((db) =>
    db.import.update({
      where: { id: importId },
      data: {
        status: "MAPPING",
        fileName,
        contents,
        options: {},
        mapping: {},
        beatAt: null,
        version: { increment: 1 },
      },
      select: { id: true },
    }),
  );
  return "MAPPING";
}
