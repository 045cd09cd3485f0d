"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { pauseRequest } from "@/lib/requests/actions";
import { type Outsider, outsiderNames, outsiders } from "@/lib/requests/desks";
import type { RequestFormProps } from "./request-menu";

/** Who outside owes what the answer needs: the clock stands still until it comes. */
export function PauseRequest({ request, onClose }: RequestFormProps) {
  const [owedBy, setOwedBy] = useState<Outsider>("BROKER");
  const [owes, setOwes] = useState("");
  const sending = useSend(pauseRequest);
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ requestId: request.id, owedBy, owes, confirmed });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Clock stopped: ${request.subject}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={owes !== ""}
      title={`Waiting on outside: ${request.subject}`}
      description="The clock stops from today. Its due day moves by the business days it waits."
      width="sm"
      verb="Stop the clock"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => [owes]}
    >
      <SelectField
        label="Who owes it"
        value={owedBy}
        options={outsiders.map((value) => ({ value, label: outsiderNames[value] }))}
        error={sending.errors.owedBy}
        onChange={(event) => setOwedBy(event.target.value as Outsider)}
      />
      <TextField
        label="What they owe"
        value={owes}
        maxLength={80}
        hint="The census, a signed disclosure, the pharmacy file …"
        error={sending.errors.owes}
        onChange={(event) => setOwes(event.target.value)}
      />
    </SendDialog>
  );
}
