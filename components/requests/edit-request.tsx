"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { stageNames } from "@/lib/renewals/stages";
import { editRequest } from "@/lib/requests/actions";
import { AskedFields } from "./asked-fields";
import type { RequestFormProps } from "./request-menu";

type Payload = Parameters<typeof editRequest>[1];

/** Whoever asked changes what is asked, by when, and what waits for it. */
export function EditRequest({ request, milestones, onClose }: RequestFormProps) {
  const { id, subject, details, dueOn, blocks, clock, milestoneOn, today } = request;
  const [was] = useState({ subject, details, dueOn: dueOn as string, blocks: (blocks ?? "") as string });
  const [given, setGiven] = useState(was);
  const sending = useSend(editRequest);
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ requestId: id, was, ...given, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Request changed: ${outcome.receipt.subject}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const kept = blocks && !milestones.some(({ stage }) => stage === blocks);
  const choices = kept ? [{ stage: blocks, name: stageNames[blocks], dueOn: milestoneOn }, ...milestones] : milestones;
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={JSON.stringify(given) !== JSON.stringify(was)}
      title="Change this request"
      description={
        clock.waited > 0
          ? "The due day is the one agreed when nothing waits; days paused come on top of it."
          : undefined
      }
      width="md"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <AskedFields
          value={given}
          onChange={(change) => setGiven({ ...given, ...change })}
          milestones={choices}
          errors={sending.errors}
          today={today}
        />
        <SendEnd
          verb="Save"
          busyLabel="Saving"
          sending={sending}
          onKeep={() => submit([given.subject, given.details])}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
