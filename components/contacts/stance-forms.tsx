"use client";

import { useTransition } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { leaveContact, noteStance, returnContact } from "@/lib/contacts/actions";
import { stanceNames, stances } from "@/lib/contacts/kinds";
import type { Contact } from "@/lib/contacts/queries";

type FormProps = { contact: Contact; today: string };

export function StanceForm({ contact, today }: FormProps) {
  return (
    <FormDialog
      key={contact.history.length}
      trigger="Note stance"
      title={`What ${contact.name} thinks of us`}
      description="It is added to the history; what was noted before stays."
      verb="Note it"
      action={noteStance}
      done={({ name }) => `Stance of ${name} noted`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="contactId" value={contact.id} />
          <SelectField
            label="Stance"
            name="stance"
            options={[...stances].reverse().map((value) => ({ value, label: stanceNames[value] }))}
            defaultValue={contact.stance ?? "NEUTRAL"}
            error={errors.stance}
          />
          <TextareaField
            label="Why"
            name="reason"
            rows={2}
            maxLength={300}
            hint="What they said or did."
            error={errors.reason}
          />
          <TextField label="When" name="notedOn" type="date" max={today} defaultValue={today} error={errors.notedOn} />
        </>
      )}
    </FormDialog>
  );
}

export function LeaveForm({ contact, today }: FormProps) {
  return (
    <FormDialog
      trigger="Left"
      title={`${contact.name} has left`}
      description="They stay in the history, and can come back."
      verb="Save"
      action={leaveContact}
      done={({ name }) => `${name} has left`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="contactId" value={contact.id} />
          <TextField
            label="Last day"
            name="leftOn"
            type="date"
            max={today}
            defaultValue={today}
            error={errors.leftOn}
          />
          {contact.power === "DECIDER" && (
            <CheckboxField label="They were the economic buyer" name="buyer" hint="Turns Relationship red." />
          )}
        </>
      )}
    </FormDialog>
  );
}

export function ReturnButton({ contact }: { contact: Contact }) {
  const [busy, start] = useTransition();
  const back = () =>
    start(async () => {
      const outcome = await returnContact({ status: "idle" }, { contactId: contact.id });
      if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
      const { offerUndo } = await import("@/components/shell/undo");
      if (outcome.status === "done") offerUndo(outcome.operationId, `${contact.name} is back`);
    });
  return (
    <Button variant="ghost" busy={busy} onClick={back}>
      Is back
    </Button>
  );
}
