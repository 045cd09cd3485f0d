import "server-only";
import { partsSource, type Source } from "@/lib/files/source";
import type { Db } from "@/lib/server/door";

/** A stored file's part, but for the last, in bytes. */
export const partSize = 1024 * 1024;

/** The file of an import, read from its parts; `ask` lends a database for one part. */
export function storedSource(
  fileId: string,
  size: number,
  ask: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
): Source {
  return partsSource(size, partSize, (part) =>
    ask(async (db) => {
      const [found] = await db.$queryRaw<{ bytes: Uint8Array }[]>`
        select bytes from file_contents where file_id = ${fileId}::uuid and part = ${part}`;
      return found?.bytes ?? new Uint8Array();
    }),
  );
}

/** The id and size of an import's file. */
export async function fileOf(db: Db, importId: string) {
  const [file] = await db.$queryRaw<{ id: string; size: number }[]>`
    select id, size from files where import_id = ${importId}::uuid limit 1`;
  return file;
}

export const keepPart = (db: Db, fileId: string, part: number, bytes: Uint8Array<ArrayBuffer>) =>
  db.$executeRaw`insert into file_contents (file_id, part, bytes) values (${fileId}::uuid, ${part}, ${bytes})`;
