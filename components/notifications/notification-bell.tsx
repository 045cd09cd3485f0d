"use client";

import { __iconData as bellIcon } from "lucide-react/icons/bell";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { LatestFaces } from "./face";
import { NotificationList } from "./notification-list";
import { useLatest } from "./use-latest";

const most = 99;

export function NotificationBell({ drawn }: { drawn: LatestFaces }) {
  const { notifications, unread } = useLatest(drawn);
  return (
    <Popover
      bare
      title="Notifications"
      label={unread > 0 ? `Notifications, ${unread} unread` : "Notifications"}
      align="end"
      popupClassName="w-[360px] max-w-[calc(100vw-1rem)]"
      className="relative inline-flex size-8 items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink touch:size-11"
      trigger={
        <>
          <Icon icon={bellIcon} />
          {unread > 0 && (
            <span
              aria-hidden="true"
              className="absolute top-0 right-0 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-2xs leading-none font-medium text-on-accent ring-2 ring-surface touch:top-1.5 touch:right-1"
            >
              {unread > most ? `${most}+` : unread}
            </span>
          )}
        </>
      }
    >
      <NotificationList notifications={notifications} unread={unread} />
    </Popover>
  );
}
