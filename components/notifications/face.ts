import { since } from "@/lib/format";
import { type NotificationKind, notificationKinds, readKind } from "@/lib/notifications/kinds";

export type NotificationFace = { id: string; title: string; href: string; kind: string; when: string; unread: boolean };
export type LatestFaces = { notifications: NotificationFace[]; unread: number };

type Row = { id: string; kind: string; title: string; href: string; createdAt: Date; readAt: Date | null };

export const notificationFace = ({ id, kind, title, href, createdAt, readAt }: Row, now: Date, zone: string) => ({
  id,
  title,
  href,
  kind: notificationKinds[readKind(kind) ?? ("NOTE" satisfies NotificationKind)],
  when: since(createdAt, now, zone),
  unread: !readAt,
});
