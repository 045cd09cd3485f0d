import "server-only";
import { query } from "@/lib/server/query";
import { kept } from "@/lib/server/sql";
import type { NotificationsState } from "./list";

const latest = 12;
const columns = { id: true, kind: true, title: true, href: true, createdAt: true, readAt: true } as const;
const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;

type Latest = { id: string; kind: string; title: string; href: string; createdAt: Date; readAt: Date | null };

/** The latest notifications, and how many are unread. */
export const listNotifications = query(
  "notification.see",
  async ({ viewer, db }) => {
    const rows = await db.$queryRaw<(Latest & { all: number })[]>`${kept}
    select id, kind, title, href, created_at as "createdAt", read_at as "readAt",
      (select count(*)::int from notifications where user_id = ${viewer.id}::uuid and read_at is null) as all
    from notifications where user_id = ${viewer.id}::uuid order by created_at desc, id desc limit ${latest}::int`;
    return { notifications: rows.map(({ all, ...row }) => row), unread: rows[0]?.all ?? 0 };
  },
  "remembered",
);

/** A page of them as its address narrows it, how many there are of it, and how many are unread of all. */
export const pageNotifications = query("notification.see", async ({ viewer, db }, state: NotificationsState) => {
  const mine = { userId: viewer.id };
  const where = { ...mine, kind: state.kind, ...(state.show === "unread" && { readAt: null }) };
  const orderBy = [...newestFirst];
  const notifications = await db.notification.findMany({ where, orderBy, take: state.rows, select: columns });
  const total = await db.notification.count({ where });
  const unread = await db.notification.count({ where: { ...mine, readAt: null } });
  const [clock] = await db.$queryRaw<{ zone: string }[]>`
    select coalesce(setting_now('business_zone') #>> '{}',
      'America/New_York') as zone`;
  return { notifications, total, unread, zone: clock?.zone ?? "America/New_York" };
});
