"use client";

import { useState } from "react";
import { ReachFields } from "@/components/firms/reach-fields";
import { type Choice, FirmChoice } from "@/components/search/record-choice";
import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { joinFirm, leaveContact, noteStance, returnContact } from "@/lib/contacts/actions";
import type { Contact } from "@/lib/contacts/queries";
import { StanceFields } from "./stance-fields";

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
          <StanceFields stance={contact.stance} today={today} errors={errors} />
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

/** Somebody left for a firm: from then on they are one of its people. */
export function JoinForm({ contact, today }: FormProps) {
  const [firm, setFirm] = useState<Choice | null>(null);
  return (
    <FormDialog
      trigger="Joined a firm"
      title={`${contact.name} joined a firm`}
      description="They leave this account and become one of the firm’s people; who sees this account sees that they were here."
      verb="Save"
      width="md"
      action={joinFirm}
      done={({ name, firm }) => `${name} is with ${firm} now`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="contactId" value={contact.id} />
          <input type="hidden" name="version" value={contact.version} />
          <input type="hidden" name="firmId" value={firm?.value ?? ""} />
          <div className="grid gap-3 sm:grid-cols-2">
            <FirmChoice value={firm} onChange={setFirm} error={errors.firmId} />
            <TextField
              label="Last day here"
              name="leftOn"
              type="date"
              max={today}
              defaultValue={contact.leftOn ?? today}
              error={errors.leftOn}
            />
            <ReachFields errors={errors} />
          </div>
        </>
      )}
    </FormDialog>
  );
}

export function ReturnButton({ contact }: { contact: Contact }) {
  const [busy, act] = useAct();
  const back = () => act(() => returnContact(idle, { contactId: contact.id }), `${contact.name} is back`);
  return (
    <Button variant="ghost" busy={busy} onClick={back}>
      Is back
    </Button>
  );
}
