"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { openPack } from "@/lib/packs/actions";
import type { PackKind } from "@/lib/packs/agenda";

type OpenPackProps = { kind: PackKind; accountId?: string; label: string; about: string; look?: "primary" | "ghost" };

/** Opens a meeting, or goes on with the one that is open. */
export function OpenPack({ kind, accountId, label, about, look }: OpenPackProps) {
  const [busy, start] = useTransition();
  const router = useRouter();
  const open = () =>
    start(async () => {
      const outcome = await openPack({ status: "idle" }, { kind, accountId }).catch(() => undefined);
      if (outcome?.status === "done") return router.push(`/forecast/meetings/${outcome.receipt.id}`);
      toast({
        text: outcome?.status === "refused" ? outcome.message : "The connection failed. Nothing was opened. Try again.",
        tone: "error",
      });
    });
  return (
    <Button variant={look} busy={busy} busyLabel="Opening" onClick={open}>
      {label}
      <span className="sr-only"> {about}</span>
    </Button>
  );
}
