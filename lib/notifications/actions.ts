"use server";

import { action } from "@/lib/server/action";
import { readNotifications } from "./schema";

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
