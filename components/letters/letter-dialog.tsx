"use client";

import { type FormEvent, useState } from "react";
import { type Choice, FirmChoice } from "@/components/search/record-choice";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { recordLetter } from "@/lib/letters/actions";
import type { Role } from "@/lib/letters/plan";
import { releaseNames, releaseTo } from "@/lib/letters/release";
import { isCurrent } from "@/lib/letters/standing";
import { addMonths, firstOfMonth } from "@/lib/units/day";
import { LetterEffect } from "./letter-effect";
import { LetterLines } from "./letter-lines";
import type { NewLetterProps } from "./new-letter";

const roles = [
  { value: "BROKER", label: "Broker, paid by commission" },
  { value: "CONSULTANT", label: "Consultant, paid by the customer" },
];
const meanwhile = releaseTo.map((value) => ({ value, label: releaseNames[value] }));

/** What a customer's letter says: which firm, of which lines, from when; and who is sent the renewal until it is final. */
export function LetterDialog({ accountId, letters, lines, today, onClose }: NewLetterProps & { onClose: () => void }) {
  const [firm, setFirm] = useState<Choice | null>(null);
  const [lineIds, setLines] = useState<string[] | null>(null);
  const [said, setSaid] = useState(() => ({
    role: letters.find((each) => isCurrent(each, today))?.role ?? ("BROKER" as Role),
    signedOn: today,
    receivedOn: today,
    fromOn: addMonths(firstOfMonth(today), 1),
    commissionFromOn: "",
    quoteOnly: false,
    contested: false,
    releaseTo: "",
  }));
  const sending = useSend(recordLetter);
  const { errors } = sending;
  const type = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const dated = (name: "signedOn" | "receivedOn" | "fromOn" | "commissionFromOn", label: string, hint?: string) => (
    <TextField
      label={label}
      type="date"
      hint={hint}
      value={said[name]}
      error={errors[name]}
      onChange={(event) => type({ [name]: event.target.value })}
    />
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const payload = { ...said, accountId, firmId: firm?.value ?? "", lineIds: lineIds ?? undefined };
    const outcome = await sending.send(payload as Parameters<typeof recordLetter>[1]);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Letter for ${outcome.receipt.firm} recorded, ${outcome.receipt.lines}`);
    onClose();
  };
  return (
    <GuardedDialog open onClose={onClose} unsaved={firm !== null} title="New broker-of-record letter" width="md">
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <FirmChoice value={firm} onChange={setFirm} error={errors.firmId} />
          <SelectField
            label="Acts as"
            value={said.role}
            options={roles}
            error={errors.role}
            onChange={(event) => type({ role: event.target.value as Role })}
          />
        </div>
        <LetterLines lines={lines} value={lineIds} onChange={setLines} error={errors.lineIds} />
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          {dated("signedOn", "Signed")}
          {dated("receivedOn", "Received")}
          {dated("fromOn", "Takes effect")}
          {dated("commissionFromOn", "Commission from", "The same day, unless you say")}
        </div>
        <div>
          <CheckboxField
            label="It may only ask for quotes"
            checked={said.quoteOnly}
            onChange={(event) => type({ quoteOnly: event.target.checked })}
          />
          <CheckboxField
            label="It is contested"
            checked={said.contested}
            onChange={(event) => type({ contested: event.target.checked })}
          />
        </div>
        <SelectField
          label="Until it is final, the renewal goes to"
          value={said.releaseTo}
          placeholder={said.contested ? "Nobody until it is settled" : "The firm before"}
          options={meanwhile}
          error={errors.releaseTo}
          onChange={(event) => type({ releaseTo: event.target.value })}
        />
        {firm && (
          <LetterEffect
            letters={letters}
            asked={{ ...said, firmId: firm.value, lineIds }}
            firm={firm.label}
            lines={lines}
          />
        )}
        <SendEnd verb="Record letter" busyLabel="Recording" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
