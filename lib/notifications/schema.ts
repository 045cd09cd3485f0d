import { z } from "zod";

/** One notification, or all of mine. */
export const readNotifications = z.object({ id: z.uuid().optional() });
export const markNotification = z.object({ id: z.uuid() });
