"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { askRequest } from "@/lib/requests/actions";
import { type Desk, deskNames, desks, isStaffed } from "@/lib/requests/desks";
import { addBusinessDays } from "@/lib/units/business-days";
import type { AskDeskProps } from "./ask-desk";
import { AskedFields, type AskedText } from "./asked-fields";

type Payload = Parameters<typeof askRequest>[1];

/** A request as it is asked: the day is the desk's usual one until another is agreed. */
export function AskDialog({
  trackId,
  title,
  desks: known,
  milestones,
  today,
  onClose,
}: AskDeskProps & { onClose: () => void }) {
  const dueBy = (desk: Desk) => addBusinessDays(today, known.days[desk]);
  const [desk, setDesk] = useState<Desk>("UNDERWRITING");
  const [assigneeId, setAssigneeId] = useState(known.underwriterId ?? "");
  const [contact, setContact] = useState("");
  const [asked, setAsked] = useState<AskedText>({
    subject: "",
    details: "",
    dueOn: dueBy("UNDERWRITING"),
    blocks: milestones[0]?.stage ?? "",
  });
  const sending = useSend(askRequest);
  const choose = (chosen: Desk) => {
    if (asked.dueOn === dueBy(desk)) setAsked({ ...asked, dueOn: dueBy(chosen) });
    setDesk(chosen);
    setAssigneeId(chosen === "UNDERWRITING" ? (known.underwriterId ?? "") : "");
  };
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ trackId, desk, assigneeId, contact, ...asked, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${deskNames[desk]} is asked: ${asked.subject}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const theirs = known.people.filter((person) => person.desk === desk);
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={asked.subject !== "" || asked.details !== "" || contact !== ""}
      title="Ask a desk"
      description={title}
      width="md"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <SelectField
            label="Desk"
            value={desk}
            options={desks.map((value) => ({ value, label: deskNames[value] }))}
            error={sending.errors.desk}
            onChange={(event) => choose(event.target.value as Desk)}
          />
          {isStaffed(desk) ? (
            <SelectField
              label="Who answers"
              value={assigneeId}
              placeholder="Whoever is free"
              options={theirs.map(({ id, name }) => ({ value: id, label: name }))}
              error={sending.errors.assigneeId}
              onChange={(event) => setAssigneeId(event.target.value)}
            />
          ) : (
            <TextField
              label="Who answers"
              value={contact}
              maxLength={80}
              hint="They have no sign-in: you write their answer down."
              error={sending.errors.contact}
              onChange={(event) => setContact(event.target.value)}
            />
          )}
        </div>
        <AskedFields
          value={asked}
          onChange={(change) => setAsked({ ...asked, ...change })}
          milestones={milestones}
          errors={sending.errors}
          today={today}
        />
        <SendEnd
          verb={`Ask ${deskNames[desk]}`}
          busyLabel="Asking"
          sending={sending}
          onKeep={() => submit([asked.subject, asked.details, contact])}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
