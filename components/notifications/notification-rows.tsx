"use client";

import { __iconData as readIcon } from "lucide-react/icons/check";
import { __iconData as unreadIcon } from "lucide-react/icons/circle-dot";
import Link from "next/link";
import { startTransition } from "react";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { markRead, markUnread } from "@/lib/notifications/actions";
import type { NotificationFace } from "./face";

const mark = (id: string, unread: boolean) =>
  startTransition(async () => {
    const outcome = await (unread ? markRead : markUnread)({ status: "idle" }, { id }).catch(() => undefined);
    if (outcome?.status !== "done") toast({ text: "That was not marked. Try again.", tone: "error" });
  });

export function NotificationRows({ notifications }: { notifications: NotificationFace[] }) {
  return (
    <ul aria-label="Notifications, newest first">
      {notifications.map(({ id, title, href, kind, when, unread }) => (
        <li
          key={id}
          className="relative flex min-h-11 items-center gap-3 border-b border-line px-5 py-1.5 hover:bg-hover max-md:px-4"
        >
          <span className={`size-2 shrink-0 rounded-full ${unread ? "bg-accent" : "bg-transparent"}`} />
          <span className="min-w-0 flex-1 touch:text-base">
            <Link
              data-row
              href={href}
              prefetch={false}
              onClick={() => unread && mark(id, true)}
              className={`break-words after:absolute after:inset-0 ${unread ? "font-medium" : "text-ink-2"}`}
            >
              {title}
              {unread && <span className="sr-only">, unread</span>}
            </Link>
            <span className="block text-xs text-ink-3">{kind}</span>
          </span>
          <span className="text-xs whitespace-nowrap text-ink-3">{when}</span>
          <span className="relative">
            <IconButton
              label={unread ? "Mark read" : "Mark unread"}
              icon={<Icon icon={unread ? readIcon : unreadIcon} size={14} />}
              onClick={() => mark(id, unread)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
