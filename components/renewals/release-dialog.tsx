"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SelectField } from "@/components/ui/select";
import { moveTrack } from "@/lib/path/actions";
import type { Choice } from "@/lib/path/recipient";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import type { MoveDialogProps } from "./move-dialog";
import { useRecipients } from "./use-recipients";

/** A rate leaves with who it is sent to: whoever holds the release of the line today, or the customer. */
export function ReleaseDialog({ trackId, account, from, to, onClose }: MoveDialogProps) {
  const [chosen, setChosen] = useState<string>();
  const { choices, status } = useRecipients(trackId);
  const may = choices.filter(({ refusal }) => !refusal);
  const recipient = chosen ?? may[0]?.value ?? "";
  const sending = useSend(moveTrack);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ trackId, from, to, recipient } as Parameters<typeof moveTrack>[1]);
    if (outcome.status !== "done") return;
    const { releasedTo } = outcome.receipt;
    offerUndo(outcome.operationId, `${account} is ${stageNames[to as Stage]}, sent to ${releasedTo}`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={chosen !== undefined}
      title={`${account}: ${stageNames[to]}`}
      description="The rate exhibit is made as a PDF and a workbook and kept with its hash. Today becomes the day of the release, and who it was sent to is kept. Undo takes the release back."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <SelectField
          label="Sent to"
          value={recipient}
          placeholder={may.length ? undefined : status === "asking" ? "Looking who may be sent it" : "Nobody"}
          options={groupsOf(may)}
          onChange={(event) => setChosen(event.target.value)}
          error={
            sending.errors.recipient ??
            (status === "failed" ? "Who may be sent it could not be read. Close and try again." : undefined)
          }
        />
        <Refused choices={choices} />
        <SendEnd
          verb="Release"
          busyLabel="Releasing"
          sending={sending}
          disabled={status !== "here"}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}

function groupsOf(choices: Choice[]) {
  return [...new Set(choices.map(({ of }) => of))].map((label) => ({
    label,
    options: choices
      .filter(({ of }) => of === label)
      .map(({ value, name, of }) => ({ value, label: name === of ? `${of}, nobody named` : name })),
  }));
}

/** Firms with a letter that may not be sent it today, each with the reason. */
function Refused({ choices }: { choices: Choice[] }) {
  const reasons = [...new Map(choices.flatMap(({ of, refusal }) => (refusal ? [[of, refusal] as const] : [])))];
  if (reasons.length === 0) return null;
  return (
    <ul aria-label="Not sent to" className="flex flex-col gap-1 text-xs text-ink-3">
      {reasons.map(([firm, reason]) => (
        <li key={firm}>{reason}</li>
      ))}
    </ul>
  );
}
