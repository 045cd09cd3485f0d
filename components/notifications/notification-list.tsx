"use client";

import Link from "next/link";
import { startTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { markRead } from "@/lib/notifications/actions";
import type { LatestFaces } from "./face";

export function NotificationList({ notifications, unread }: LatestFaces) {
  const read = (id?: string) => startTransition(async () => void (await markRead({ status: "idle" }, { id })));
  return (
    <>
      <div className="flex h-10 items-center justify-between border-b border-line pr-1.5 pl-4 touch:h-12">
        <span className="font-semibold">Notifications</span>
        {unread > 0 && (
          <Button variant="ghost" onClick={() => read()}>
            Mark all read
          </Button>
        )}
      </div>
      {notifications.length === 0 && <p className="px-4 py-6 text-center text-ink-3">Nothing to tell you yet.</p>}
      <ul className="max-h-[60dvh] overflow-y-auto p-1">
        {notifications.map(({ id, title, href, when, unread: isNew }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              onClick={() => isNew && read(id)}
              className="flex items-start gap-2.5 rounded-md px-3 py-2 hover:bg-hover touch:min-h-11"
            >
              <span className={`mt-1.5 size-2 shrink-0 rounded-full ${isNew ? "bg-accent" : "bg-transparent"}`} />
              <span className={`min-w-0 flex-1 break-words ${isNew ? "font-medium" : "text-ink-2"}`}>
                {title}
                {isNew && <span className="sr-only">, unread</span>}
              </span>
              <span className="text-xs leading-5 whitespace-nowrap text-ink-3">{when}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="flex justify-center border-t border-line p-1.5">
        <LinkButton href="/notifications" variant="ghost">
          All notifications
        </LinkButton>
      </div>
    </>
  );
}
