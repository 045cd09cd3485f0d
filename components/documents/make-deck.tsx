"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { makeDeck } from "@/lib/documents/actions";

const nothing = { low: "", high: "", agenda: "" };

/** Makes the pre-renewal deck: what the customer knows of themselves, with an early view and an agenda where somebody gives them. */
export function MakeDeck({ renewalId, account }: { renewalId: string; account: string }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(nothing);
  const sending = useSend(makeDeck);
  const say = (field: keyof typeof nothing) => (event: { target: { value: string } }) =>
    setSaid((all) => ({ ...all, [field]: event.target.value }));
  const close = () => {
    setOpen(false);
    setSaid(nothing);
  };
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ renewalId, ...said, confirmed } as Parameters<typeof makeDeck>[1]);
    if (outcome.status !== "done") return;
    toast({ text: `Pre-renewal deck made, version ${outcome.receipt.number}` });
    close();
  };
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Make pre-renewal deck
      </Button>
      {open && (
        <SendDialog
          onClose={close}
          unsaved={said !== nothing}
          title={`Pre-renewal deck: ${account}`}
          description="Lines, enrollment, claims, dates and people. No figure of ours can be in it; an early view is what you type here."
          width="sm"
          verb="Make the deck"
          busyLabel="Making it"
          sending={sending}
          onSubmit={submit}
          texts={() => [said.agenda]}
        >
          <div className="grid grid-cols-2 gap-3">
            <TextField
              label="Early view, from"
              value={said.low}
              inputMode="decimal"
              trail="%"
              onChange={say("low")}
              error={sending.errors.low}
              hint="May stay empty"
            />
            <TextField
              label="Early view, to"
              value={said.high}
              inputMode="decimal"
              trail="%"
              onChange={say("high")}
              error={sending.errors.high}
            />
          </div>
          <TextareaField
            label="To talk about, a line each"
            value={said.agenda}
            maxLength={1_000}
            rows={4}
            onChange={say("agenda")}
            error={sending.errors.agenda}
          />
        </SendDialog>
      )}
    </>
  );
}
