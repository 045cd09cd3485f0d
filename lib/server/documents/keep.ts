import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { type DocumentFormat, type DocumentKind, documentFormats, fileNameOf } from "@/lib/documents/kinds";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

type About = { accountId: string; renewalId: string; trackId: string | null; account: string; effectiveOn: Day };
type Made = {
  kind: DocumentKind;
  content: object;
  sentTo?: string;
  files: { format: DocumentFormat; bytes: Uint8Array }[];
};
export type KeptDocument = { id: string; format: DocumentFormat; number: number; hash: string };

/** Keeps what was made for a customer as the next version of its kind, each file with its hash. Nothing kept is changed again. */
export async function keepDocuments(db: Db, viewer: Viewer, about: About, made: Made): Promise<KeptDocument[]> {
  const { accountId, renewalId, trackId } = about;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`documents ${renewalId}`}, 0))::text`;
  const last = await db.document.aggregate({ where: { renewalId, trackId, kind: made.kind }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const madeAt = new Date();
  const kept: KeptDocument[] = [];
  for (const { format, bytes } of made.files) {
    const [id, fileId] = [randomUUID(), randomUUID()];
    const hash = createHash("sha256").update(bytes).digest("hex");
    await db.file.createMany({
      data: {
        id: fileId,
        accountId,
        name: fileNameOf({ ...about, kind: made.kind, number, format }),
        mediaType: documentFormats[format].mediaType,
        size: bytes.length,
        sha256: hash,
        internal: false,
        uploadedById: viewer.id,
      },
    });
    await db.fileContent.createMany({ data: { fileId, part: 0, bytes: Buffer.from(bytes) } });
    await db.document.createMany({
      data: {
        id,
        accountId,
        renewalId,
        trackId,
        kind: made.kind,
        format,
        number,
        content: JSON.stringify(made.content),
        fileId,
        sentTo: made.sentTo ?? null,
        madeById: viewer.id,
        madeAt,
      },
    });
    kept.push({ id, format, number, hash });
  }
  return kept;
}
