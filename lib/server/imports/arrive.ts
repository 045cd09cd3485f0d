import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { refuse } from "@/lib/errors";
import { utf8Seen } from "@/lib/files/encoding";
import { limits } from "@/lib/files/limits";
import type { Encoding } from "@/lib/files/row";
import type { BroughtKind, FileKind } from "@/lib/imports/kind";
import { type Db, lent, type Work } from "@/lib/server/door";
import { type Day, dateOf } from "@/lib/units/day";
import { contentsOf } from "./contents";
import { meaningOf } from "./opened";
import { keepPart, partSize, storedSource } from "./stored";

/** A file beyond what is taken, in a sentence. */
export const tooLarge = (size: number) =>
  `The file is ${Math.ceil(size / 1024 / 1024)} MB; ${limits.file / 1024 / 1024} MB is the most that is taken.`;
export const refuseTooLarge = (size: number) => (size > limits.file ? refuse(tooLarge(size)) : undefined);

/** Who brings a file, and how they come into the database: as themselves, or a command as the job. */
export type Bringing = { id: string; into: <T>(work: Work<T>) => Promise<T> };
type Begun = { kind: BroughtKind; name: string; asOf?: Day };

/** The import is there before its file, so that one cut short can be told of. */
export const begin = ({ id, into }: Bringing, { kind, name, asOf }: Begun) =>
  into(async (db) => {
    const importId = randomUUID();
    const asOfMonth = asOf ? dateOf(asOf) : null;
    await db.import.create({
      data: { id: importId, kind, requesterId: id, fileName: name, asOfMonth, status: "RECEIVING" },
      select: { id: true },
    });
    return importId;
  });

type Bytes = AsyncIterable<Uint8Array>;

/** Keeps a file as it comes, a megabyte a transaction: never more than that in memory, and no long transaction. `encoding` is what text without a mark would be of. */
export async function keep({ id, into }: Bringing, importId: string, body: Bytes, name?: string) {
  const fileId = randomUUID();
  await into((db) => addFile(db, { fileId, importId, viewerId: id, name }));
  const hash = createHash("sha256");
  const utf8 = utf8Seen();
  let part = 0;
  let size = 0;
  for await (const bytes of inParts(body)) {
    size += bytes.length;
    refuseTooLarge(size);
    hash.update(bytes);
    utf8.next(bytes);
    await into(async (db) => {
      await keepPart(db, fileId, part, bytes);
      await db.$executeRaw`update imports set beat_at = clock_timestamp() where id = ${importId}::uuid`;
    });
    part += 1;
  }
  if (size === 0) refuse("The file is empty.");
  const sha256 = hash.digest("hex");
  await into((db) =>
    lent(db, (job) => job.$executeRaw`update files set size = ${size}, sha256 = ${sha256} where id = ${fileId}::uuid`),
  );
  const encoding: Encoding = utf8.whole() ? "UTF-8" : "Windows-1252";
  return { fileId, size, encoding };
}

type Added = { fileId: string; importId: string; viewerId: string; name?: string };

const addFile = (db: Db, { fileId, importId, viewerId, name = "" }: Added) =>
  db.$executeRaw`
    insert into files (id, import_id, name, media_type, size, sha256, uploaded_by_id)
    select ${fileId}::uuid, i.id, coalesce(nullif(${name}, ''), i.file_name), 'application/octet-stream', 0, '', ${viewerId}::uuid
    from imports i where i.id = ${importId}::uuid`;

/** The same bytes in pieces of exactly a part, the last one shorter. */
export async function* inParts(body: Bytes): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(partSize);
  let filled = 0;
  for await (let bytes of body) {
    while (bytes.length > 0) {
      const taken = Math.min(bytes.length, partSize - filled);
      part.set(bytes.subarray(0, taken), filled);
      filled += taken;
      bytes = bytes.subarray(taken);
      if (filled < partSize) continue;
      yield part;
      part = new Uint8Array(partSize);
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}

type Arrived = { importId: string; kind: FileKind; fileId: string; size: number; encoding: Encoding };

/** Looks into the file. One whose headings were said before is checked at once; of another the person says what they mean. */
export async function open({ id, into }: Bringing, { importId, kind, fileId, size, encoding }: Arrived) {
  const contents = await contentsOf({ ...storedSource(fileId, size, into), encoding }, kind);
  return into(async (db) => {
    const { mapping, remembered, lacking } = await meaningOf(db, id, kind, contents);
    const status = remembered && lacking.length === 0 ? "CHECKING" : "MAPPING";
    const sheet = contents.sheets[0]?.name;
    const data = { status, contents, mapping, options: { sheet, remembered }, beatAt: null, version: { increment: 1 } };
    await db.import.update({ where: { id: importId }, data, select: { id: true } });
    return status;
  });
}

/** Why a file is not taken; what it held is not kept. */
export const fail = ({ into }: Bringing, importId: string, problem: string, status: "REFUSED" | "FAILED") =>
  into(async (db) => {
    const data = { status, problem, finishedAt: new Date(), version: { increment: 1 } };
    await db.import.update({ where: { id: importId }, data, select: { id: true } });
    await dropFile(db, importId);
  });

/** What an import brought is not kept any longer. */
export const dropFile = (db: Db, importId: string) =>
  lent(db, (job) => job.$executeRaw`delete from files where import_id = ${importId}::uuid`);
