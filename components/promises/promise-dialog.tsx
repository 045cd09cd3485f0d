"use client";

import { type FormEvent, useState } from "react";
import { AccountChoice, FirmChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import type { About } from "@/components/touches/open-log";
import { useAbout } from "@/components/touches/use-about";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SelectField } from "@/components/ui/select";
import { addPromise } from "@/lib/promises/actions";
import { type Side, sideNames, sides } from "@/lib/promises/sides";
import { drafted, PromiseFields } from "./promise-fields";

type Payload = Parameters<typeof addPromise>[1];
type PromiseDialogProps = { viewerId: string; about: About; onClose: () => void };

/** A promise on its own: ours becomes a task of whoever owes it, theirs is waited for. */
export function PromiseDialog({ viewerId, about, onClose }: PromiseDialogProps) {
  const { account, setAccount, firm, setFirm, choices } = useAbout(about);
  const [promise, setPromise] = useState(() => drafted("OURS", viewerId));
  const sending = useSend(addPromise);
  const submit = async (confirmed?: string) => {
    const { accountId, ...rest } = promise;
    const given = { ...rest, accountId: account?.value || accountId, firmId: firm?.value, confirmed };
    const outcome = await sending.send(given as unknown as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${sideNames[promise.side]}: ${promise.words}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <GuardedDialog open onClose={onClose} unsaved={promise.words !== ""} title="New promise" width="md">
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <SelectField
          label="Whose promise"
          value={promise.side}
          options={sides.map((value) => ({ value, label: sideNames[value] }))}
          onChange={(event) => setPromise({ ...promise, side: event.target.value as Side })}
        />
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <AccountChoice value={account} onChange={setAccount} error={sending.errors.accountId} />
          <FirmChoice value={firm} onChange={setFirm} error={sending.errors.firmId} />
        </div>
        <PromiseFields
          value={promise}
          onChange={setPromise}
          choices={choices}
          viewerId={viewerId}
          byAccount={!account && Boolean(firm)}
          errors={sending.errors}
        />
        <SendEnd
          verb="Add promise"
          busyLabel="Adding"
          sending={sending}
          onKeep={() => submit(promise.words)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
