"use client";

import { type FormEvent, useState } from "react";
import type { Bulk } from "@/components/book/bulk";
import { Stayed } from "@/components/book/stayed";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { ComboboxField } from "@/components/ui/combobox";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { counted } from "@/lib/format";
import { cover } from "@/lib/ownership/actions";
import type { Candidate } from "@/lib/ownership/queries";
import { addDays, type Day } from "@/lib/units/day";
import { takerOptions } from "./takers";

type CoverDialogProps = Bulk & { takers: Candidate[]; today: Day };
type Payload = Parameters<typeof cover>[1];
const usual = 14;

/** Lends accounts to a colleague for some days; the owner stays the owner. */
export function CoverDialog({ chosen, count, name, takers, today, onClose, onDone }: CoverDialogProps) {
  const [userId, setUser] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(today, usual));
  const [mayWrite, setMayWrite] = useState(true);
  const sending = useSend(cover);
  const { send, errors } = sending;
  const [stayed, setStayed] = useState<{ name: string; reason: string }[]>([]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await send({ ...chosen, userId: userId ?? "", from, to, mayWrite } as Payload);
    if (outcome.status !== "done") return;
    const { change, says } = outcome.receipt;
    if (change > 0) offerUndo(outcome.operationId, says);
    if (outcome.receipt.stayed.length === 0) onDone();
    else setStayed(outcome.receipt.stayed);
  };
  const unfit = count === 1 ? stayed[0]?.reason : undefined;
  return (
    <GuardedDialog
      open
      onClose={onClose}
      title={`Cover ${name ?? counted(count, "account")}`}
      description="A colleague has this in their Book for these days. The owner and the credit stay."
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <ComboboxField
          label="Who covers"
          placeholder="Name"
          value={userId}
          onChange={(chosen) => {
            setUser(chosen);
            setStayed([]);
          }}
          options={takerOptions(takers)}
          error={errors.userId ?? unfit}
        />
        <span className="flex gap-3">
          <TextField
            label="First day"
            type="date"
            className="flex-1"
            value={from}
            min={today}
            error={errors.from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            label="Last day"
            type="date"
            className="flex-1"
            value={to}
            min={from}
            error={errors.to}
            onChange={(event) => setTo(event.target.value)}
          />
        </span>
        <CheckboxField
          label="May also edit"
          hint="Otherwise they read only."
          checked={mayWrite}
          onChange={(event) => setMayWrite(event.target.checked)}
        />
        {stayed.length > 0 && !unfit && <Stayed stayed={stayed} />}
        <SendEnd
          verb="Start cover"
          busyLabel="Saving"
          sending={sending}
          cancel={stayed.length > 0 && !unfit ? "Close" : "Cancel"}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
