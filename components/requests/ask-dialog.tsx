"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { askRequest } from "@/lib/requests/actions";
import { type Desk, deskNames } from "@/lib/requests/desks";
import { addBusinessDays } from "@/lib/units/business-days";
import type { AskDeskProps } from "./ask-desk";
import { AskedFields, type AskedText } from "./asked-fields";
import { DeskFields } from "./desk-fields";

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
  return (
    <SendDialog
      onClose={onClose}
      unsaved={asked.subject !== "" || asked.details !== "" || contact !== ""}
      title="Ask a desk"
      description={title}
      width="md"
      verb={`Ask ${deskNames[desk]}`}
      busyLabel="Asking"
      sending={sending}
      onSubmit={submit}
      texts={() => [asked.subject, asked.details, contact]}
    >
      <DeskFields
        who="Who answers"
        writes="their answer"
        people={known.people}
        desk={desk}
        onDesk={choose}
        assigneeId={assigneeId}
        onAssignee={setAssigneeId}
        contact={contact}
        onContact={setContact}
        errors={sending.errors}
      />
      <AskedFields
        value={asked}
        onChange={(change) => setAsked({ ...asked, ...change })}
        milestones={milestones}
        errors={sending.errors}
        today={today}
      />
    </SendDialog>
  );
}
