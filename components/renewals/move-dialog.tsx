"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { moveTrack } from "@/lib/path/actions";
import { needsRecipient } from "@/lib/path/moves";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { ReleaseDialog } from "./release-dialog";

export type MoveDialogProps = { trackId: string; account: string; from: Stage; to: Stage; onClose: () => void };
type Payload = Parameters<typeof moveTrack>[1];

/** A move that asks for more than a press: a release for who it is sent to, an end for the worse for its reason. */
export const MoveDialog = (props: MoveDialogProps) =>
  needsRecipient(props.to) ? <ReleaseDialog {...props} /> : <EndDialog {...props} />;

/** What ends a decision for the worse is said with its reason, and who it went to. */
function EndDialog({ trackId, account, from, to, onClose }: MoveDialogProps) {
  const [reason, setReason] = useState("");
  const [lostTo, setLostTo] = useState("");
  const sending = useSend(moveTrack);
  const { send, errors } = sending;
  const submit = async (confirmed?: string[]) => {
    const outcome = await send({ trackId, from, to, reason, lostTo, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, outcome.receipt.said);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={reason !== "" || lostTo !== ""}
      title={`${account}: ${stageNames[to]}`}
      description="Today becomes the day of the decision. What is decided is frozen; Undo takes it back."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextField
          label="Why"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={errors.reason}
          hint="Price, network, service, broker change, merger …"
        />
        {to !== "WITHDRAWN" && (
          <TextField
            label="Who it went to"
            value={lostTo}
            onChange={(event) => setLostTo(event.target.value)}
            error={errors.lostTo}
            hint="Leave empty when it is not known"
          />
        )}
        <SendEnd
          verb={stageNames[to]}
          busyLabel="Saving"
          sending={sending}
          onKeep={() => submit([reason, lostTo])}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
