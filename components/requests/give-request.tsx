"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SelectField } from "@/components/ui/select";
import { giveRequest } from "@/lib/requests/actions";
import { deskNames } from "@/lib/requests/desks";
import type { RequestFormProps } from "./request-menu";

/** To one of the desk, or back to all of them. */
export function GiveRequest({ request, people, onClose }: RequestFormProps) {
  const was = request.assigneeId ?? "";
  const [to, setTo] = useState(was);
  const sending = useSend(giveRequest);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ requestId: request.id, was, assigneeId: to });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Given to ${outcome.receipt.to}: ${request.subject}`);
    onClose();
  };
  const theirs = people.filter(({ desk }) => desk === request.desk);
  return (
    <GuardedDialog open onClose={onClose} unsaved={to !== was} title={`Give to: ${request.subject}`} width="sm">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <SelectField
          label="Who answers"
          value={to}
          options={[
            { value: "", label: `${deskNames[request.desk]} desk, nobody in particular` },
            ...theirs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={sending.errors.assigneeId}
          onChange={(event) => setTo(event.target.value)}
        />
        <SendEnd verb="Give" busyLabel="Giving" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
