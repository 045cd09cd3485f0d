"use client";

import { __iconData as undoIcon } from "lucide-react/icons/undo-2";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { undoImport } from "@/lib/imports/actions";

type UndoButtonProps = { importId: string; version: number; label: string; question: string; consequence: string };

/** Asks first, because it moves figures others have seen; leads to the import that does it. */
export function UndoButton({ importId, version, label, question, consequence }: UndoButtonProps) {
  const [asking, setAsking] = useState(false);
  const { push } = useRouter();
  const undo = async () => {
    const outcome = await undoImport({ status: "idle" }, { importId, version });
    if (outcome.status === "done") push(`/imports/${outcome.receipt.importId}`);
    else if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  return (
    <>
      <Button icon={<Icon icon={undoIcon} size={14} />} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question={question}
        consequence={consequence}
        verb={label}
        busyVerb="Starting"
        danger
        onConfirm={undo}
      />
    </>
  );
}
