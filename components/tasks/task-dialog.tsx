"use client";

import { usePathname } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { AccountChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { addTask } from "@/lib/tasks/actions";
import { DueField, TitleField, WhoField } from "./task-fields";
import { usePeopleToAsk } from "./use-people-to-ask";

type Payload = Parameters<typeof addTask>[1];

type Account = { value: string; label: string };
type TaskDialogProps = { viewerId: string; asked: Event; onClose: () => void };

/** A new task from anywhere: about the account it was asked for, else that of the page. */
export function TaskDialog({ viewerId, asked, onClose }: TaskDialogProps) {
  const here = /^\/accounts\/([0-9a-f-]{36})$/.exec(usePathname())?.[1];
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState("");
  const [assigneeId, setAssigneeId] = useState(viewerId);
  const [account, setAccount] = useState(() => accountOf(asked) ?? (here ? { value: here, label: "" } : null));
  const whom = usePeopleToAsk(account?.value);
  const { people, account: named } = whom;
  const sending = useSend(addTask);
  const { send, errors } = sending;

  useEffect(() => {
    if (!named) return;
    setAccount((chosen) => (chosen?.value === named.id ? { value: named.id, label: named.name } : chosen));
  }, [named]);
  useEffect(() => {
    if (people.length > 0 && !people.some(({ id }) => id === assigneeId)) setAssigneeId(viewerId);
  }, [people, assigneeId, viewerId]);

  const submit = async (confirmed?: string) => {
    const outcome = await send({ title, dueOn, assigneeId, accountId: account?.value, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Task added: ${title}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog open onClose={onClose} unsaved={title !== ""} title="New task" width="sm">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <TitleField value={title} onChange={setTitle} error={errors.title} />
        <AccountChoice
          value={account}
          onChange={setAccount}
          error={errors.accountId}
          hint="Leave empty when it is about none"
        />
        <WhoField
          value={assigneeId}
          onChange={setAssigneeId}
          error={errors.assigneeId}
          viewerId={viewerId}
          asked={whom}
        />
        <DueField value={dueOn} onChange={setDueOn} error={errors.dueOn} />
        <SendEnd verb="Add task" busyLabel="Adding" sending={sending} onKeep={() => submit(title)} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}

const accountOf = (asked: Event) => (asked as CustomEvent<Account | null | undefined>).detail ?? null;
