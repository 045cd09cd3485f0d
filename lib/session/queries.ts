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

/** Who the viewer is to others, and the zone their times are told in. */
export const getMe = query("session.see", async ({ viewer, db }) => {
  const me = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { name: true, email: true, title: true, manager: { select: { name: true } } },
  });
  const [clock] = await db.$queryRaw<{ zone: string }[]>`
    select coalesce(setting_now('business_zone') #>> '{}',
      'America/New_York') as zone`;
  return { ...me, manager: me.manager?.name, zone: clock?.zone ?? "UTC" };
});
