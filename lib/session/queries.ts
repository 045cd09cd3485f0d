import { query } from "@/lib/server/query";

/** The viewer's own live sessions, this one first. */
export const listMySessions = query("session.see", async ({ viewer, db }) => {
  const sessions = await db.session.findMany({
    where: { userId: viewer.id, endedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
  });
  return sessions
    .map((session) => ({ ...session, current: session.id === viewer.sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
});

export const getMe = query("session.see", ({ viewer, db }) =>
  db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { name: true, email: true, role: true, title: true },
  }),
);
