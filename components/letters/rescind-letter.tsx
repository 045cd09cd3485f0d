"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { renewalDay } from "@/lib/format";
import { rescindLetter } from "@/lib/letters/actions";
import type { AccountLetter } from "@/lib/letters/queries";
import { rescissionDays, whyNotTakenBack } from "@/lib/letters/rescission";

type RescindLetterProps = { letter: AccountLetter; lines: string; today: string; onClose: () => void };

/** When the customer's word came that a letter is taken back: inside its window, even where that is over by now. */
export function RescindLetter({ letter, lines, today, onClose }: RescindLetterProps) {
  const days = rescissionDays(letter, today);
  const [on, setOn] = useState(days?.last ?? today);
  const [tried, setTried] = useState(false);
  const sending = useSend(rescindLetter);
  const why = on ? whyNotTakenBack(letter, on, today) : "Choose a day.";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (why) return;
    const outcome = await sending.send({ letterId: letter.id, version: letter.version, on });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${letter.firm}’s letter was taken back`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={on !== days?.last}
      title="Letter taken back"
      description={`${letter.firm}, ${lines}. What it had ended goes on as if it had never come.`}
      width="sm"
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <TextField
          label="Word came on"
          type="date"
          min={days?.first}
          max={days?.last}
          value={on}
          error={(tried && why) || sending.errors.on}
          hint={letter.rescindableUntil ? `In time until ${renewalDay(letter.rescindableUntil)}` : undefined}
          onChange={(event) => setOn(event.target.value)}
        />
        <SendEnd verb="Record" busyLabel="Recording" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
