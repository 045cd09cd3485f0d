"use client";

import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { reviewPlan } from "@/lib/plans/actions";

export function ReviewButton({ accountId, number }: { accountId: string; number: number }) {
  const [busy, act] = useAct();
  return (
    <Button busy={busy} onClick={() => act(() => reviewPlan(idle, { accountId, number }), "Plan read through")}>
      Still holds
    </Button>
  );
}
