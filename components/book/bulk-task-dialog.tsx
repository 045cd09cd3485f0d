"use client";

import { type FormEvent, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { counted } from "@/lib/format";
import { addTasks } from "@/lib/tasks/actions";
import type { Bulk } from "./bulk";

/** One task for each account, for whoever owns it. */
export function BulkTaskDialog({ chosen, count, onClose, onDone }: Bulk) {
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const { send, busy, errors, refusal, sensitive } = useSend(addTasks);

  const submit = async (confirmed?: string) => {
    const outcome = await send({ ...chosen, title, dueOn, confirmed });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${counted(count, "task")} added: ${title}`);
    onDone();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={title !== ""}
      title={`Add ${counted(count, "task")}`}
      description="One for each account chosen, given to its owner."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextField
          label="What is to be done"
          value={title}
          maxLength={200}
          error={errors.title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label="Due"
          type="date"
          value={dueOn}
          error={errors.dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
        {sensitive.length > 0 && (
          <Button busy={busy} onClick={() => submit(title)} className="self-start">
            Keep what I wrote
          </Button>
        )}
        {refusal && <FieldError reason={refusal} />}
        <span className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy} busyLabel="Adding">
            Add {counted(count, "task")}
          </Button>
        </span>
      </form>
    </GuardedDialog>
  );
}
