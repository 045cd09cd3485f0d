import "server-only";
import { refuse } from "@/lib/errors";
import { weakness } from "@/lib/session/password";
import { writeAudit } from "./audit";
import { atTheDoor, type Db } from "./door";
import { hashPassword, verifyPassword } from "./password";
import { countAttempt, forgive } from "./throttle";
import { hashOf } from "./token";

/** Where a request comes from: its network address, and its browser in words. */
export type Caller = { address: string; device: string };
export type Admission = { sessionId: string } | { lockedUntil: Date } | undefined;

/** A working day: after that, sign in again. */
export const sessionLives = 12 * 60 * 60 * 1000;

/** Begins a session for whoever knows the password. An unknown person, a wrong password and someone who left are one answer. */
export async function admit(email: string, password: string, caller: Caller): Promise<Admission> {
  const attempt = { email, address: caller.address };
  const lockedUntil = await countAttempt(attempt);
  if (lockedUntil) return { lockedUntil };
  const user = await atTheDoor((db) =>
    db.user.findFirst({ where: { email: email.toLowerCase(), deactivatedAt: null }, select: withPassword }),
  );
  if (!(await verifyPassword(password, user?.credential?.passwordHash)) || !user) return undefined;
  return atTheDoor(async (db) => {
    // Held while the session begins: a password being changed now must not leave one of the old password behind.
    const { length } = await db.$queryRaw<object[]>`
      select from credentials
      where user_id = ${user.id}::uuid and password_hash = ${user.credential?.passwordHash} for share`;
    if (!length) return undefined;
    await forgive(db, attempt);
    return { sessionId: await beginSession(db, user.id, caller) };
  });
}

export const endSession = (id: string) =>
  atTheDoor((db) => db.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } }));

/** Replaces a person's own password. Every session of theirs ends, this one too: sign in again with the new one. */
export async function changePassword(userId: string, current: string, next: string, caller: Caller) {
  const user = await atTheDoor((db) =>
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { ...withPassword, email: true, name: true } }),
  );
  const weak = weakness(next, [user.email, user.name]);
  if (weak) refuse(weak);
  if (current === next) refuse("Choose a password you don’t use already.");
  const attempt = { email: user.email, address: caller.address };
  if (await countAttempt(attempt)) refuse("Too many wrong passwords. Wait a while before the next try.");
  if (!(await verifyPassword(current, user.credential?.passwordHash))) refuse("Your current password is different.");
  const passwordHash = await hashPassword(next);
  await atTheDoor(async (db) => {
    await forgive(db, attempt);
    await setPassword(db, userId, passwordHash, "changed");
  });
  return user.email;
}

/** Spends a one-time link: whoever holds it chooses the password. Of two at once, one wins. Returns the e-mail to sign in with. */
export async function spendLink(token: string, password: string) {
  const tokenHash = hashOf(token);
  const link = await atTheDoor((db) => findLink(db, tokenHash));
  if (!link) return refuse(spent);
  const weak = weakness(password, [link.user.email, link.user.name]);
  if (weak) refuse(weak);
  const passwordHash = await hashPassword(password);
  return atTheDoor(async (db) => {
    const open = { userId: link.userId, usedAt: null };
    const { count } = await db.invitation.updateMany({
      where: { ...open, tokenHash, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    });
    if (!count) refuse(spent);
    await db.invitation.updateMany({ where: open, data: { expiresAt: new Date() } });
    await setPassword(db, link.userId, passwordHash, link.purpose === "INVITE" ? "joined" : "reset");
    return link.user.email;
  });
}

/** The person a live link would let in. */
export const findLink = (db: Db, tokenHash: string) =>
  db.invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() }, user: { deactivatedAt: null } },
    select: { userId: true, purpose: true, user: { select: { email: true, name: true } } },
  });

const spent = "This link has been used or is too old. Ask an Admin for a new one.";
const withPassword = { id: true, credential: { select: { passwordHash: true } } } as const;

async function beginSession(db: Db, userId: string, { device }: Caller) {
  const data = { userId, device, expiresAt: new Date(Date.now() + sessionLives) };
  return (await db.session.create({ data, select: { id: true } })).id;
}

/** PostgreSQL ends the person's sessions when a password changes (trigger end_sessions). */
async function setPassword(db: Db, userId: string, passwordHash: string, how: "joined" | "reset" | "changed") {
  const data = { passwordHash, changedAt: new Date() };
  await db.credential.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  await writeAudit(db, userId, "session.choosePassword", [
    { subjectType: "person", subjectId: userId, receipt: { how } },
  ]);
}
