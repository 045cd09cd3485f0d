"use client";

import { __iconData as lockIcon } from "lucide-react/icons/lock";
import { useState } from "react";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import { freezeForecast } from "@/lib/forecast/actions";
import { counted } from "@/lib/format";

type FreezeButtonProps = { season: string; span: "season" | "year"; name: string };

/** Keeps the team’s forecast as it stands; a frozen one stays, so it asks once. */
export function FreezeButton({ season, span, name }: FreezeButtonProps) {
  const [asking, setAsking] = useState(false);
  const { send } = useSend(freezeForecast);
  const freeze = async () => {
    const outcome = await send({ season, span });
    setAsking(false);
    if (outcome.status === "done")
      toast({ text: `Frozen: ${counted(outcome.receipt.accounts, "account")} of ${name}` });
    else if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  return (
    <>
      <Button variant="primary" icon={<Icon icon={lockIcon} size={14} />} onClick={() => setAsking(true)}>
        Freeze forecast
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question={`Freeze the forecast of ${name}?`}
        consequence="It is kept as it stands, with today’s time, to be held against what comes. A frozen forecast stays; you can freeze another."
        verb="Freeze forecast"
        busyVerb="Freezing"
        onConfirm={freeze}
      />
    </>
  );
}
