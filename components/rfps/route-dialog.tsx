"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { counted } from "@/lib/format";
import { routeQuestions } from "@/lib/questions/actions";
import { type Desk, deskNames, desks, usualDays } from "@/lib/requests/desks";
import { addBusinessDays } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";

type Payload = Parameters<typeof routeQuestions>[1];
type RouteDialogProps = {
  rfpId: string;
  ids: string[];
  people: { id: string; name: string }[];
  dueOn: Day | null;
  today: Day;
  onClose: () => void;
};

/** Puts questions to a desk, or to a person, who is given one task for all of them. */
export function RouteDialog({ rfpId, ids, people, dueOn, today, onClose }: RouteDialogProps) {
  const usual = (desk: Desk) => {
    const by = addBusinessDays(today, Number(usualDays[desk]));
    return dueOn && dueOn >= today && by > dueOn ? dueOn : by;
  };
  const [said, setSaid] = useState({ desk: "CLINICAL" as Desk, assigneeId: "", contact: "", dueOn: usual("CLINICAL") });
  const sending = useSend(routeQuestions);
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ rfpId, ids, ...said, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${outcome.receipt.desk} is asked ${counted(outcome.receipt.routed, "question")}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={said.contact !== "" || said.assigneeId !== ""}
      title={`Ask a desk: ${counted(ids.length, "question")}`}
      description="A person is given one task for all of them; a desk nobody signs in for is named, and you write its answers down."
      width="sm"
      verb={`Ask ${deskNames[said.desk]}`}
      busyLabel="Asking"
      sending={sending}
      onSubmit={submit}
      texts={() => [said.contact]}
    >
      <SelectField
        label="Desk"
        value={said.desk}
        options={desks.map((value) => ({ value, label: deskNames[value] }))}
        onChange={({ target }) => {
          const desk = target.value as Desk;
          setSaid({ ...said, desk, dueOn: usual(desk) });
        }}
      />
      <SelectField
        label="Person"
        value={said.assigneeId}
        placeholder="Whoever is free"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        error={sending.errors.assigneeId}
        onChange={({ target }) => setSaid({ ...said, assigneeId: target.value })}
      />
      <TextField
        label="Who answers there, if not in the list"
        maxLength={80}
        value={said.contact}
        error={sending.errors.contact}
        onChange={({ target }) => setSaid({ ...said, contact: target.value })}
      />
      <TextField
        label="By"
        type="date"
        min={today}
        value={said.dueOn}
        error={sending.errors.dueOn}
        onChange={({ target }) => setSaid({ ...said, dueOn: target.value })}
      />
    </SendDialog>
  );
}
