"use client";

import { useTransition } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { endSession } from "@/lib/session/actions";

type EndSessionProps = Pick<ButtonProps, "variant"> & { id: string; device: string };

export function EndSession({ id, device, variant = "secondary" }: EndSessionProps) {
  const [busy, start] = useTransition();
  const end = () =>
    start(async () => {
      const outcome = await endSession({ status: "idle" }, { id });
      if (outcome.status === "done") toast({ text: `Session on ${device} ended` });
      if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
    });
  return (
    <Button variant={variant} busy={busy} busyLabel="Ending" aria-label={`End session on ${device}`} onClick={end}>
      End
    </Button>
  );
}
