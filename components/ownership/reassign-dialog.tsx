"use client";

import { type FormEvent, useState } from "react";
import type { Bulk } from "@/components/book/bulk";
import { Stayed } from "@/components/book/stayed";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { usePreview } from "@/components/shell/use-preview";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { ComboboxField } from "@/components/ui/combobox";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { counted } from "@/lib/format";
import { reassign } from "@/lib/ownership/actions";
import type { Candidate } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import { ReassignPreview } from "./reassign-preview";
import { takerOptions } from "./takers";

/** `to` is who was chosen before it was opened. */
type ReassignDialogProps = Bulk & { takers: Candidate[]; today: Day; to?: string };
type Payload = Parameters<typeof reassign>[1];

/** Gives accounts to someone from a day on; says first what that moves, and from whom. */
export function ReassignDialog({ chosen, count, name, takers, today, to, onClose, onDone }: ReassignDialogProps) {
  const [toUserId, setTo] = useState<string | null>(to ?? null);
  const [from, setFrom] = useState(today);
  const asked = toUserId && from ? ({ ...chosen, toUserId, from, preview: true } as Payload) : undefined;
  const preview = usePreview(reassign, `${toUserId} ${from}`, asked);
  const taking = useSend(reassign);
  const [left, setLeft] = useState<{ says: string; stayed: { name: string; reason: string }[] }>();
  const change = preview.receipt?.change ?? 0;

  const take = async () => {
    const outcome = await taking.send({ ...chosen, toUserId, from, seen: preview.receipt?.seen } as Payload);
    if (outcome.status !== "done") return;
    const { says, stayed, change: moved } = outcome.receipt;
    if (moved > 0) offerUndo(outcome.operationId, says);
    else if (stayed.length === 0) toast({ text: says, tone: "note" });
    if (stayed.length === 0) return onDone();
    setLeft({ says, stayed });
  };
  if (left)
    return (
      <GuardedDialog open onClose={onDone} title={left.says} footer={<Button onClick={onDone}>Close</Button>}>
        <Stayed stayed={left.stayed} />
      </GuardedDialog>
    );
  const errors = { ...preview.errors, ...taking.errors };
  const refusal = taking.refusal ?? preview.refusal;
  return (
    <GuardedDialog open onClose={onClose} title={`Reassign ${name ?? counted(count, "account")}`} width="md">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (change > 0) take();
        }}
      >
        <ComboboxField
          label="New owner"
          placeholder="Name"
          value={toUserId}
          onChange={setTo}
          options={takerOptions(takers)}
          error={errors.toUserId}
        />
        <TextField
          label="From"
          type="date"
          value={from}
          min={today}
          hint={from > today ? "Until then everything stays as it is." : "At once; open tasks go along."}
          error={errors.from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <div aria-live="polite" className="min-h-24">
          {preview.receipt ? (
            <ReassignPreview {...preview.receipt} today={today} />
          ) : (
            <p className="text-ink-3">{preview.waiting ? "Counting" : toUserId ? "" : "Choose who gets them."}</p>
          )}
        </div>
        <SendEnd
          verb={change > 0 && !name ? `Reassign ${counted(change, "account")}` : "Reassign"}
          busyLabel="Reassigning"
          sending={{ ...taking, refusal }}
          disabled={change === 0}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
