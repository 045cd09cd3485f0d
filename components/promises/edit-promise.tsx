"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { DueField } from "@/components/tasks/task-fields";
import { usePeopleToAsk } from "@/components/tasks/use-people-to-ask";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { editPromise } from "@/lib/promises/actions";
import { seenOf } from "@/lib/promises/became";
import type { Promised } from "@/lib/promises/queries";

export function EditPromise({ promise, onClose }: { promise: Promised; onClose: () => void }) {
  const [was] = useState(() => seenOf(promise));
  const [given, setGiven] = useState(was);
  const { people, failed } = usePeopleToAsk(promise.account?.id);
  const sending = useSend(editPromise);
  const { errors } = sending;
  const set = (change: Partial<typeof was>) => setGiven({ ...given, ...change });
  const unsaved = JSON.stringify(given) !== JSON.stringify(was);

  const submit = async (confirmed?: string) => {
    const outcome = await sending.send({ promiseId: promise.id, was, ...given, confirmed });
    if (outcome.status !== "done") return;
    const to = people.find(({ id }) => id === given.ownerId)?.name;
    const handed = given.ownerId !== was.ownerId;
    offerUndo(outcome.operationId, handed ? `Given to ${to}: ${given.words}` : `Promise changed: ${given.words}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const others = people.filter(({ id }) => id !== promise.owner.id);
  const options = [promise.owner, ...others].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <GuardedDialog open onClose={onClose} unsaved={unsaved} title="Change this promise" width="sm">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TextField
          label="What is promised"
          value={given.words}
          maxLength={200}
          error={errors.words}
          onChange={(event) => set({ words: event.target.value })}
        />
        <DueField value={given.dueOn} onChange={(dueOn) => set({ dueOn })} error={errors.dueOn} />
        <SelectField
          label={promise.side === "OURS" ? "Who owes it" : "Who waits for it"}
          value={given.ownerId}
          options={options}
          error={failed ? ["The list of people did not load. Close this and try again."] : errors.ownerId}
          onChange={(event) => set({ ownerId: event.target.value })}
        />
        <SendEnd
          verb="Save"
          busyLabel="Saving"
          sending={sending}
          onKeep={() => submit(given.words)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
