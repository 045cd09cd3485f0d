"use client";

import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { withdrawRelief } from "@/lib/approvals/actions";

/** Takes a request back while nobody has decided it. */
export function WithdrawButton({ approvalId }: { approvalId: string }) {
  const { send, busy } = useSend(withdrawRelief);
  const withdraw = async () => {
    const outcome = await send({ approvalId });
    if (outcome.status === "done") offerUndo(outcome.operationId, `${outcome.receipt.account}: request withdrawn`);
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  return (
    <Button busy={busy} size="sm" onClick={withdraw}>
      Withdraw
    </Button>
  );
}
