import "server-only";
import { missing } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { sql } from "./sql";

export type CoachingNote = {
  id: string;
  on: Day;
  words: string;
  goal: string | null;
  author: string;
  mine: boolean;
  version: number;
};

/** Whoever reports to the viewer, directly or through others, and the people of a team they lead; not they themselves. */
export const reports = sql`(select id from (select people_below() as id union select my_people()) r where id <> viewer_id())`;

/** Refuses anyone who is not the viewer's to lead, as if there were nobody of that id. */
export async function requireReport(db: Db, personId: string) {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select id from users where id = ${personId}::uuid and id in ${reports}`;
  if (!found) missing();
}

/** A note about to be changed. */
export async function lockNote(db: Db, id: string) {
  const [found] = await db.$queryRaw<{ id: string; authorId: string; version: number }[]>`
    select id, author_id as "authorId", version from coaching_notes where id = ${id}::uuid and author_id = viewer_id() for update`;
  return found ?? missing();
}

/** The notes about someone that the viewer may read, latest first. */
export const readNotes = (db: Db, personId: string) => db.$queryRaw<CoachingNote[]>`
  select n.id, n.happened_on::text as "on", n.words, n.goal, u.name as author, n.author_id = viewer_id() as mine, n.version
  from coaching_notes n join users u on u.id = n.author_id
  where n.about_id = ${personId}::uuid order by n.happened_on desc, n.created_at desc limit 100`;
