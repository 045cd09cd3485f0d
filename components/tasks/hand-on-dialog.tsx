"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select";
import { handOnTask } from "@/lib/tasks/actions";
import type { TaskFace } from "./face";
import { usePeopleToAsk } from "./use-people-to-ask";

export function HandOnDialog({ task, onClose }: { task: TaskFace; onClose: () => void }) {
  const { people, failed } = usePeopleToAsk(task.accountId);
  const [chosen, setChosen] = useState("");
  const sending = useSend(handOnTask);
  const { send, errors } = sending;
  const others = people.filter(({ id }) => id !== task.assigneeId);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await send({ taskId: task.id, was: task.assigneeId, assigneeId: chosen });
    if (outcome.status !== "done") return;
    const name = people.find(({ id }) => id === chosen)?.name ?? "";
    offerUndo(outcome.operationId, `Given to ${name}: ${task.title}`);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title="Give this task to someone else" description={task.title} width="sm">
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <SelectField
          label="Who does it"
          value={chosen}
          placeholder="Choose a person"
          error={failed ? ["The list of people did not load. Close this and try again."] : errors.assigneeId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.target.value)}
        />
        <SendEnd verb="Give task" busyLabel="Giving" sending={sending} onClose={onClose} />
      </form>
    </Dialog>
  );
}
