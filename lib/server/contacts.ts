import "server-only";
import { isSingleThreaded, threadsOf } from "@/lib/contacts/threads";
import { missing } from "@/lib/errors";
import { type Day, dateOf } from "@/lib/units/day";
import { isAccount } from "./accounts-followed";
import type { Db } from "./door";
import { businessDayOf } from "./ownership-day";
import { sql } from "./sql";
import { restateStandings } from "./standing";

export type FoundContact = {
  id: string;
  accountId: string;
  version: number;
  leftOn: Day | null;
  joinedId: string | null;
  writable: boolean;
  fields: Record<ContactField, string>;
};
export const contactFields = [
  ...(["name", "title", "email", "phone", "power", "chief", "voice", "community", "channel"] as const),
  ...(["counterpartId", "backupId", "note"] as const),
];
export type ContactField = (typeof contactFields)[number];

/** A person of a customer about to be changed, their fields as text; locked until the transaction ends. */
export async function lockContact(db: Db, id: string): Promise<FoundContact> {
  const [found] = await db.$queryRaw<FoundContact[]>`
    select p.id, p.account_id as "accountId", p.version, p.left_on::text as "leftOn", p.joined_id as "joinedId",
      p.account_id in (select writable_accounts()) as writable,
      json_build_object('name', p.name, 'title', coalesce(p.title, ''), 'email', coalesce(p.email, ''),
        'phone', coalesce(p.phone, ''), 'power', p.power, 'chief', case when p.chief then 'yes' else '' end,
        'voice', case when p.voice then 'yes' else '' end, 'community', case when p.community then 'yes' else '' end,
        'channel', coalesce(p.channel, ''), 'counterpartId', coalesce(p.counterpart_id::text, ''),
        'backupId', coalesce(p.backup_id::text, ''), 'note', coalesce(p.note, '')) as fields
    from account_people p where p.id = ${id}::uuid`;
  if (!found) return missing();
  if (found.writable) await db.$queryRaw`select from account_people where id = ${id}::uuid for update`;
  return found;
}

/** Of these people of ours, how many may be somebody’s counterpart: whoever works here and has a book. */
export async function requireColleagues(db: Db, ids: string[]) {
  const asked = [...new Set(ids.filter(Boolean))];
  const known = await db.$queryRaw<{ id: string }[]>`
    select id from users where id = any (${asked}::uuid[]) and deactivated_at is null and role <> 'ADMIN'`;
  if (known.length < asked.length) missing();
}

/** Who knows whom of an account, as it is now. */
async function threadsNow(db: Db, accountId: string) {
  return threadsOf(
    await db.$queryRaw<{ left: boolean; ours: (string | null)[] }[]>`
      select p.left_on is not null as left, array[c.id, b.id]::text[] as ours from account_people p
      left join users c on c.id = p.counterpart_id and c.deactivated_at is null
      left join users b on b.id = p.backup_id and b.deactivated_at is null
      where ${isAccount(sql`p.account_id`, accountId)}`,
  );
}

/**
 * Does `change` to the people of an account, and records it in its story when that leaves it single-threaded, or no
 * longer so. Of an account nobody was recorded for, nothing is known that could have changed.
 */
export async function changingPeople<T>(db: Db, accountId: string, change: () => Promise<T>): Promise<T> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${accountId} people`}, 0))::text`;
  const before = await threadsNow(db, accountId);
  const made = await change();
  const after = await threadsNow(db, accountId);
  if (before.theirs === 0 || isSingleThreaded(before) === isSingleThreaded(after)) return made;
  const source = `${after.theirs} of theirs known to ${after.ours} of ours`;
  await recordEvent(db, accountId, isSingleThreaded(after) ? "SINGLE_THREADED" : "MULTI_THREADED", source);
  return made;
}

/** Adds to an account’s story what is true from today on, and restates the account. */
export async function recordEvent(db: Db, accountId: string, kind: string, source: string) {
  const happenedOn = dateOf(await businessDayOf(db));
  await db.relationshipEvent.create({ data: { accountId, kind, happenedOn, source }, select: { id: true } });
  await restateStandings(db, [accountId]);
}
