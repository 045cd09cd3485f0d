"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { dropPromise } from "@/lib/promises/actions";
import { seenOf } from "@/lib/promises/became";
import type { Promised } from "@/lib/promises/queries";

export function DropPromise({ promise, onClose }: { promise: Promised; onClose: () => void }) {
  const [was] = useState(() => seenOf(promise));
  const [reason, setReason] = useState("");
  const sending = useSend(dropPromise);
  const submit = async (confirmed?: string) => {
    const outcome = await sending.send({ promiseId: promise.id, was, reason, confirmed });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Dropped: ${promise.words}`);
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
      unsaved={reason !== ""}
      title="Drop this promise"
      description={promise.words}
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextField
          label="Why"
          value={reason}
          maxLength={200}
          error={sending.errors.reason}
          hint="Its task goes too."
          onChange={(event) => setReason(event.target.value)}
        />
        <SendEnd verb="Drop" busyLabel="Dropping" sending={sending} onKeep={() => submit(reason)} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
