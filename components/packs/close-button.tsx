"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { closePack } from "@/lib/packs/actions";

type CloseButtonProps = { packId: string; version: number; name: string };

/** Ends a meeting, after saying what that means. */
export function CloseButton({ packId, version, name }: CloseButtonProps) {
  const [asking, setAsking] = useState(false);
  const close = async () => {
    const outcome = await closePack({ status: "idle" }, { packId, version }).catch(() => undefined);
    if (outcome?.status === "done") return toast({ text: `Closed: ${name}` });
    toast({
      text: outcome?.status === "refused" ? outcome.message : "The connection failed. Nothing was closed. Try again.",
      tone: "error",
    });
  };
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>
        Close meeting
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question="Close this meeting?"
        consequence="Its figures and what was said are kept as they are now and change no more. What was agreed comes back until it is done."
        verb="Close meeting"
        busyVerb="Closing"
        onConfirm={close}
      />
    </>
  );
}
