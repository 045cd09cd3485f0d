"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { markRead } from "@/lib/notifications/actions";

export function MarkAll() {
  const [busy, start] = useTransition();
  return (
    <Button busy={busy} onClick={() => start(async () => void (await markRead({ status: "idle" }, {})))}>
      Mark all read
    </Button>
  );
}
