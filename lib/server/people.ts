import "server-only";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Db } from "./door";
import { hashOf, linkLives, newToken } from "./token";

/** Makes a one-time link and ends those made before; the path is all that ever holds its secret. */
export async function makeLink(db: Db, viewer: Viewer, userId: string, purpose: "INVITE" | "RESET") {
  const now = new Date();
  await db.invitation.updateMany({ where: { userId, usedAt: null, expiresAt: { gt: now } }, data: { expiresAt: now } });
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkLives);
  await db.invitation.createMany({
    data: [{ userId, purpose, tokenHash: hashOf(token), createdById: viewer.id, expiresAt }],
  });
  return { link: `/join/${token}`, expiresAt };
}

/**
 * Holds every Admin's row until the transaction ends, so that two Admins who remove each other at the same moment
 * come one after the other, and the second is no longer one.
 */
export async function asOneAdmin(db: Db, viewer: Viewer) {
  const admins = await db.$queryRaw<{ id: string }[]>`
    select id from users where role = 'ADMIN' and deactivated_at is null order by id for update`;
  if (!admins.some(({ id }) => id === viewer.id)) refuse("You are no longer an Admin.");
}

/** How many accounts a person owns; never which. */
export async function accountsOwned(db: Db, userId: string) {
  const [row] = await db.$queryRaw<{ owned: number }[]>`select accounts_owned(${userId}::uuid) as owned`;
  return row?.owned ?? 0;
}

type Change = {
  name?: string;
  title?: string | null;
  managerId?: string | null;
  role?: string;
  deactivatedAt?: Date | null;
};

/** Saves over the version that was read; over a newer one it says whose that is and saves nothing. */
export async function savePerson(db: Db, id: string, version: number, data: Change) {
  const { count } = await db.user.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } });
  if (count === 1) return;
  const last = await db.auditEvent.findFirst({
    where: { subjectType: "person", subjectId: id, kind: "PEOPLE" },
    orderBy: { at: "desc" },
    select: { actorId: true },
  });
  const who = last && (await db.user.findUnique({ where: { id: last.actorId }, select: { name: true } }));
  refuse(
    `${who?.name ?? "Someone"} changed this person since you opened it. Nothing was saved: reload to see it, then save yours.`,
  );
}
