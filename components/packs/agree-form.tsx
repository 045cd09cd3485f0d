"use client";

import { type FormEvent, useState } from "react";
import { AccountChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { DueField, TitleField, WhoField } from "@/components/tasks/task-fields";
import { usePeopleToAsk } from "@/components/tasks/use-people-to-ask";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { agreeInPack } from "@/lib/packs/actions";

type Payload = Parameters<typeof agreeInPack>[1];
type AgreeFormProps = { packId: string; viewerId: string; accountId: string | null };

/** Somebody’s task by a day, from a meeting. */
export function AgreeForm(props: AgreeFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        Add action
      </Button>
      {open && <AgreeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

type Choice = { value: string; label: string };

function AgreeDialog({ packId, viewerId, accountId, onClose }: AgreeFormProps & { onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const [assigneeId, setAssigneeId] = useState(viewerId);
  const [account, setAccount] = useState<Choice | null>(null);
  const whom = usePeopleToAsk(accountId ?? account?.value);
  const sending = useSend(agreeInPack);
  const { send, errors } = sending;
  const chosen = whom.people.some(({ id }) => id === assigneeId) ? assigneeId : viewerId;
  const submit = async (confirmed?: string) => {
    const given = { packId, title, dueOn, assigneeId: chosen, accountId: account?.value, confirmed };
    const outcome = await send(given as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Agreed: ${title}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog open onClose={onClose} unsaved={title !== ""} title="Add an action" width="sm">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TitleField value={title} onChange={setTitle} error={errors.title} />
        {!accountId && (
          <AccountChoice
            value={account}
            onChange={setAccount}
            error={errors.accountId}
            hint="Leave empty when it is about none"
          />
        )}
        <WhoField value={chosen} onChange={setAssigneeId} error={errors.assigneeId} viewerId={viewerId} asked={whom} />
        <DueField value={dueOn} onChange={setDueOn} error={errors.dueOn} />
        <SendEnd
          verb="Add action"
          busyLabel="Adding"
          sending={sending}
          onKeep={() => submit(title)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
