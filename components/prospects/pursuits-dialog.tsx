"use client";

import { type FormEvent, useState } from "react";
import { Stayed } from "@/components/book/stayed";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { counted } from "@/lib/format";
import { addPursuits, givePursuits } from "@/lib/prospects/actions";

type PursuitsDialogProps = {
  /** Gives open pursuits to somebody, rather than beginning new ones. */
  gives: boolean;
  /** The list that is meant, by its query string. */
  filter: string;
  count: number;
  people: { id: string; name: string }[];
  onClose: () => void;
  onDone: () => void;
};

/** Pursues many employers at once, or gives who pursues them another owner. */
export function PursuitsDialog({ gives, filter, count, people, onClose, onDone }: PursuitsDialogProps) {
  const [ownerId, setOwnerId] = useState(people[gives ? 1 : 0]?.id ?? people[0]?.id ?? "");
  const [note, setNote] = useState("");
  const [stayed, setStayed] = useState<{ name: string; reason: string }[]>([]);
  const sending = useSend(gives ? givePursuits : addPursuits);
  const employers = counted(count, "employer");

  const submit = async (confirmed?: string) => {
    const outcome = await sending.send({ filter, ownerId, note, confirmed } as never);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, outcome.receipt.says);
    if (outcome.receipt.stayed.length === 0) return onDone();
    setStayed(outcome.receipt.stayed);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  if (stayed.length > 0)
    return (
      <GuardedDialog open onClose={onDone} unsaved={false} title={gives ? "Given" : "Pursued"} width="sm">
        <Stayed stayed={stayed} what="employer" />
        <span className="mt-4 flex justify-end">
          <Button onClick={onDone}>Close</Button>
        </span>
      </GuardedDialog>
    );
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={note !== ""}
      title={gives ? `Give ${employers} to a person` : `Pursue ${employers}`}
      description={
        gives
          ? "Those that somebody of yours pursues. The others stay as they are."
          : "Each for its next contract year. Those that somebody pursues already stay theirs."
      }
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        {(gives || people.length > 1) && (
          <SelectField
            label={gives ? "To" : "Whose"}
            name="ownerId"
            value={ownerId}
            onChange={(event) => setOwnerId(event.target.value)}
            error={sending.errors.ownerId}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {!gives && (
          <TextField
            label="Why, or how"
            name="note"
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            error={sending.errors.note}
          />
        )}
        <SendEnd
          verb={gives ? "Give pursuits" : "Begin pursuits"}
          busyLabel={gives ? "Giving" : "Beginning"}
          sending={sending}
          onKeep={() => submit(note)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
