"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { AccountChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { openPack } from "@/lib/packs/actions";

type Choice = { value: string; label: string };

/** Opens a review with a customer of one’s own, found by name. */
export function OpenButton() {
  const [open, setOpen] = useState(false);
  const [account, setAccount] = useState<Choice | null>(null);
  const router = useRouter();
  const sending = useSend(openPack);
  const close = () => {
    setOpen(false);
    setAccount(null);
  };
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const outcome = await sending.send({ kind: "QBR", accountId: account?.value });
    if (outcome.status !== "done") return;
    close();
    router.push(`/forecast/meetings/${outcome.receipt.id}`);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>New customer review</Button>
      <GuardedDialog open={open} onClose={close} unsaved={account !== null} title="New customer review" width="sm">
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <AccountChoice value={account} onChange={setAccount} error={sending.errors.accountId} />
          <SendEnd verb="Open" busyLabel="Opening" sending={sending} onKeep={() => submit()} onClose={close} />
        </form>
      </GuardedDialog>
    </>
  );
}
