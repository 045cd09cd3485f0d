"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { optionsOf } from "@/components/ui/options";
import { SelectField } from "@/components/ui/select";
import { moveTrack } from "@/lib/path/actions";
import { needsRecipient } from "@/lib/path/moves";
import { causes } from "@/lib/renewals/causes";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { ReleaseDialog } from "./release-dialog";

export type MoveDialogProps = { trackId: string; account: string; from: Stage; to: Stage; onClose: () => void };
type Payload = Parameters<typeof moveTrack>[1];

/** A move that asks for more than a press: a release for who it is sent to, an end for the worse for its reason. */
export const MoveDialog = (props: MoveDialogProps) =>
  needsRecipient(props.to) ? <ReleaseDialog {...props} /> : <EndDialog {...props} />;

const nothing = { reason: "", note: "", membersKept: "", lostTo: "" };

/** What ends a decision for the worse is said with its reason, and who it went to. */
function EndDialog({ trackId, account, from, to, onClose }: MoveDialogProps) {
  const [said, setSaid] = useState(nothing);
  const sending = useSend(moveTrack);
  const { send, errors } = sending;
  const say = (field: keyof typeof nothing) => (event: { target: { value: string } }) =>
    setSaid((all) => ({ ...all, [field]: event.target.value }));
  const submit = async (confirmed?: string[]) => {
    const outcome = await send({ trackId, from, to, ...said, confirmed } as Payload);
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
      unsaved={said !== nothing}
      title={`${account}: ${stageNames[to]}`}
      description="Today becomes the day of the decision. What is decided is frozen; Undo takes it back."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <SelectField
          label="Why"
          options={optionsOf(causes)}
          placeholder="Choose why"
          value={said.reason}
          onChange={say("reason")}
          error={errors.reason}
        />
        <TextField
          label="In words"
          value={said.note}
          onChange={say("note")}
          error={errors.note}
          hint={said.reason === "OTHER" ? undefined : "What decided it; may stay empty"}
        />
        {to === "PARTIAL_LOSS" && (
          <TextField
            label="Members kept"
            inputMode="numeric"
            value={said.membersKept}
            onChange={say("membersKept")}
            error={errors.membersKept}
            hint="Of those on this line today"
          />
        )}
        {to !== "WITHDRAWN" && (
          <TextField
            label="Who it went to"
            value={said.lostTo}
            onChange={say("lostTo")}
            error={errors.lostTo}
            hint="Leave empty when it is not known"
          />
        )}
        <SendEnd
          verb={stageNames[to]}
          busyLabel="Saving"
          sending={sending}
          onKeep={() => submit([said.note, said.lostTo])}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
