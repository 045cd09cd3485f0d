"use server";

import { action } from "@/lib/server/action";
import { markNotification, readNotifications } from "./schema";

/** Marks one notification as read, or all of mine. */
export const markRead = action("notification.see", {
  input: readNotifications,
  run: async ({ viewer, db, input: { id } }) => {
    const { count } = await db.notification.updateMany({
      where: { userId: viewer.id, readAt: null, id },
      data: { readAt: new Date() },
    });
    return { count };
  },
});

/** Marks one of mine as unread, to come back to it. */
export const markUnread = action("notification.see", {
  input: markNotification,
  run: async ({ viewer, db, input: { id } }) => {
    const { count } = await db.notification.updateMany({ where: { userId: viewer.id, id }, data: { readAt: null } });
    return { count };
  },
});
