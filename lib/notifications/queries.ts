import "server-only";
import { query } from "@/lib/server/query";

const latest = 12;

/** The latest notifications, and how many are unread. */
export const listNotifications = query("notification.see", async ({ viewer, db }) => {
  const where = { userId: viewer.id };
  const notifications = await db.notification.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take: latest,
    select: { id: true, title: true, href: true, createdAt: true, readAt: true },
  });
  const unread = await db.notification.count({ where: { ...where, readAt: null } });
  return { notifications, unread };
});
