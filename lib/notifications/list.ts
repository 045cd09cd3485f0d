import { z } from "zod";
import { type NotificationKind, readKind } from "./kinds";

export const pageOfNotifications = 50;
const mostNotifications = 1600;

/** What the address says of one's notifications; anything it cannot mean is left out. */
export const notificationsState = z.object({
  show: z.enum(["all", "unread"]).catch("all").default("all"),
  kind: z
    .unknown()
    .transform(readKind)
    .transform((kind): NotificationKind | undefined => kind)
    .optional(),
  rows: z.coerce
    .number()
    .int()
    .min(pageOfNotifications)
    .max(mostNotifications)
    .catch(pageOfNotifications)
    .default(pageOfNotifications),
});
export type NotificationsState = z.output<typeof notificationsState>;

/** The address that shows them in this state, changed as given; what is usual is left out. */
export function notificationsHref(state: NotificationsState, change: Partial<NotificationsState> = {}) {
  const usual: Record<string, unknown> = { show: "all", rows: pageOfNotifications };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/notifications?${search}` : "/notifications";
}
