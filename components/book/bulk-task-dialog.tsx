"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { DueField, TitleField } from "@/components/tasks/task-fields";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { counted } from "@/lib/format";
import { addTasks } from "@/lib/tasks/actions";
import type { Bulk } from "./bulk";

/** One task for each account, for whoever owns it. */
export function BulkTaskDialog({ chosen, count, onClose, onDone }: Bulk) {
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const sending = useSend(addTasks);
  const { send, errors } = sending;

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
        <TitleField value={title} onChange={setTitle} error={errors.title} />
        <DueField value={dueOn} onChange={setDueOn} error={errors.dueOn} />
        <SendEnd
          verb={`Add ${counted(count, "task")}`}
          busyLabel="Adding"
          sending={sending}
          onKeep={() => submit(title)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
