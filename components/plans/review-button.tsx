"use client";

import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { reviewPlan } from "@/lib/plans/actions";

export function ReviewButton({ accountId, number }: { accountId: string; number: number }) {
  const [busy, start] = useTransition();
  const review = () =>
    start(async () => {
      const outcome = await reviewPlan({ status: "idle" }, { accountId, number });
      if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
      const { offerUndo } = await import("@/components/shell/undo");
      if (outcome.status === "done") offerUndo(outcome.operationId, "Plan read through");
    });
  return (
    <Button busy={busy} onClick={review}>
      Still holds
    </Button>
  );
}
