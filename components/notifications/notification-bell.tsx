import { __iconData as bellIcon } from "lucide-react/icons/bell";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { type NotificationFace, NotificationList } from "./notification-list";

export function NotificationBell({ notifications, unread }: { notifications: NotificationFace[]; unread: number }) {
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
            <span className="absolute top-1.5 right-1.5 size-2 rounded-full bg-accent ring-2 ring-surface" />
          )}
        </>
      }
    >
      <NotificationList notifications={notifications} unread={unread} />
    </Popover>
  );
}
