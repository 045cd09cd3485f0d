import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { DocumentFormat, DocumentKind } from "@/lib/documents/kinds";
import { missing, refuse } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";

/** A file made for a customer; `content` is what it says, as JSON text. */
export type MadeDocument = {
  id: string;
  renewalId: string;
  trackId: string | null;
  kind: DocumentKind;
  format: DocumentFormat;
  number: number;
  content: string;
  sentTo: string | null;
  by: string;
  on: Day;
  at: string;
  hash: string;
  size: number;
  /** It is the exhibit its decision’s release names; null where the decision is not there to ask. */
  stands: boolean | null;
};

const made = sql`d.id, d.renewal_id as "renewalId", d.track_id as "trackId", d.kind, d.format, d.number, d.content, d.sent_to as "sentTo", u.name as by,
      z.at::date::text as on, to_char(z.at, 'FMHH12:MI AM') as at, f.sha256 as hash, f.size`;
const stands = sql`d.kind = 'RATE_EXHIBIT' and d.number is not distinct from (select max(p.number) from documents p
        join files q on q.id = p.file_id join renewal_tracks t on t.id = p.track_id
        where p.track_id = d.track_id and p.kind = d.kind and q.sha256 = t.released_sha256)`;
const tables = sql`documents d join files f on f.id = d.file_id join users u on u.id = d.made_by_id
    cross join lateral (select d.made_at at time zone
      coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as at) z`;
const newest = sql`d.made_at desc, d.number desc, d.format`;

/** What was made of a renewal, the newest first; nothing where it is not the viewer’s to see. */
export const readDocuments = (db: Db, renewalId: string) =>
  db.$queryRaw<MadeDocument[]>`
    select ${made}, ${stands} as stands from ${tables} where d.renewal_id = ${renewalId}::uuid order by ${newest}`;

/** What an account that was merged into another left: whose it was made as, of what and for when, as it says itself. */
export type MergedDocument = MadeDocument & {
  accountId: string;
  account: string;
  title: string | null;
  effectiveOn: Day;
};

/** What was made of the accounts that lead to this one, whose renewals are not counted for as long as they do. */
export const readMergedDocuments = (db: Db, accountId: string) =>
  db.$queryRaw<MergedDocument[]>`
    select ${made}, null::boolean as stands, m.id as "accountId", m.name as account, d.content::jsonb ->> 'title' as title,
      d.content::jsonb ->> 'effectiveOn' as "effectiveOn"
    from ${tables} join accounts m on m.id = d.account_id
    where m.merged_into_id = ${accountId}::uuid order by m.name, m.id, ${newest}`;

type Leaving = { id: string; accountId: string; name: string; mediaType: string; hash: string; fileId: string };

async function findDocument(db: Db, id: string): Promise<Leaving> {
  const [found] = await db.$queryRaw<Leaving[]>`
    select d.id, d.account_id as "accountId", f.name, f.media_type as "mediaType", f.sha256 as hash, f.id as "fileId"
    from documents d join files f on f.id = d.file_id where d.id = ${id}::uuid`;
  return found ?? missing();
}

export const fetchedInput = z.object({ document: z.uuid() });
type Asked = { db: Db; input: z.output<typeof fetchedInput> };

const bytesOf = async (db: Db, fileId: string) =>
  Buffer.concat(
    (await db.fileContent.findMany({ where: { fileId }, orderBy: { part: "asc" } })).map(({ bytes }) => bytes),
  );

/** A kept document as `stream` asks for it: its bytes as they were made, and whose it is, for the trail. */
export const fetchedFile = {
  async about({ db, input }: Asked) {
    const { id, accountId, name, hash, fileId } = await findDocument(db, input.document);
    if (
      createHash("sha256")
        .update(await bytesOf(db, fileId))
        .digest("hex") !== hash
    )
      refuse("What is kept here is no longer what was made: its hash differs. Tell whoever runs the database.");
    return { subjectType: "document", subjectId: id, accountId, receipt: { name, hash } };
  },
  async file({ db, input }: Asked) {
    const { name, mediaType, fileId } = await findDocument(db, input.document);
    async function* chunks() {
      yield new Uint8Array(await bytesOf(db, fileId));
    }
    return { name, mediaType, chunks: chunks() };
  },
};
