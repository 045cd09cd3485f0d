import "server-only";
import { createHash } from "node:crypto";
import { networkOf } from "@/lib/session/address";
import { type Counted, lockSeconds } from "@/lib/session/throttle";
import { atTheDoor, type Db } from "./door";

/** Who is trying, and from where. */
export type Attempt = { email: string; address: string };
type Key = { counted: Counted; key: string };

/**
 * Counts an attempt before it is judged, so that a hundred at once are no better than one after the other, on however
 * many instances. Returns until when it is locked out; otherwise the password may be looked at.
 */
export const countAttempt = (attempt: Attempt) =>
  atTheDoor(async (db) => {
    const locks = [];
    for (const key of keysOf(attempt)) locks.push(await count(db, key));
    return locks.reduce((latest, lock) => (lock && (!latest || lock > latest) ? lock : latest), undefined);
  });

/** The password was right: the account starts afresh, the address is spared this one. */
export async function forgive(db: Db, attempt: Attempt) {
  for (const { counted, key } of keysOf(attempt))
    if (counted === "account") await db.throttle.deleteMany({ where: { key } });
    else
      await db.$executeRaw`
        update throttles set failures = greatest(failures - 1, 0), locked_until = null where key = ${key}`;
  await db.$executeRaw`
    delete from throttles where greatest(started_at, locked_until) < now() - interval '1 day'`;
}

/** One row a key, raised under its lock. A run of failures is forgotten an hour after it began or was last locked. */
async function count(db: Db, { counted, key }: Key) {
  const [row] = await db.$queryRaw<{ failures: number; lockedUntil: Date | null }[]>`
    insert into throttles as t (key, failures, started_at, locked_until) values (${key}, 1, now(), null)
    on conflict (key) do update set
      failures = case
        when t.locked_until > now() then t.failures
        when greatest(t.started_at, t.locked_until) < now() - interval '1 hour' then 1
        else t.failures + 1 end,
      started_at = case
        when greatest(t.started_at, t.locked_until) < now() - interval '1 hour' then now() else t.started_at end,
      locked_until = case when t.locked_until > now() then t.locked_until end
    returning failures, locked_until as "lockedUntil"`;
  if (row?.lockedUntil) return row.lockedUntil;
  const seconds = lockSeconds(counted, row?.failures ?? 1);
  if (seconds > 0)
    await db.$executeRaw`
      update throttles set locked_until = now() + make_interval(secs => ${seconds}) where key = ${key}`;
  return undefined;
}

/** Accounts before addresses, always, so that two attempts never wait for each other. Addresses people typed are not kept. */
const keysOf = ({ email, address }: Attempt): Key[] => [
  { counted: "account", key: `account:${createHash("sha256").update(email.toLowerCase()).digest("hex")}` },
  { counted: "address", key: `address:${networkOf(address)}` },
];
