import "server-only";
import type { Db } from "../door";
import { afterwards } from "../request";
import { hashOf, newToken } from "../token";
import { readCalendars } from "./read";

/** Makes someone's secret link, in the place of the one before, and answers with its path: the only time it is known. */
export async function makeLink(db: Db, userId: string) {
  const token = newToken();
  const hash = hashOf(token);
  // Not `excluded`: nobody but the door may read a hash, not even one's own.
  await db.$executeRaw`
    insert into calendar_feeds (user_id, token_hash) values (${userId}::uuid, ${hash})
    on conflict (user_id) do update set token_hash = ${hash}, created_at = now(), read_at = null`;
  return `/api/calendar/${token}.ics`;
}

/** Reads someone's meetings from an address from now on, the first time as soon as the answer is out. */
export async function connectSource(db: Db, userId: string, address: string) {
  await db.$executeRaw`
    insert into calendar_sources (user_id, address) values (${userId}::uuid, ${address})
    on conflict (user_id) do update set address = excluded.address, fetched_at = null, problem = null,
      version = calendar_sources.version + 1`;
  afterwards(readCalendars);
}
