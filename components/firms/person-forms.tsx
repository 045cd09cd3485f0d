"use client";

import { useState } from "react";
import { type Choice, FirmChoice } from "@/components/search/record-choice";
import { OpenedForm } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { leavePerson, movePerson, savePerson } from "@/lib/cards/actions";
import type { FirmPerson } from "@/lib/cards/queries";
import { ReachFields } from "./reach-fields";

type Shown = { open: boolean; onClose: () => void };

const AsRead = ({ person }: { person: FirmPerson }) => (
  <>
    <input type="hidden" name="personId" value={person.id} />
    <input type="hidden" name="version" value={person.version} />
  </>
);

/** Adds somebody to a firm, or changes what is known of them. */
export function PersonForm({ firmId, person, ...shown }: Shown & { firmId: string; person?: FirmPerson }) {
  const was = person && {
    name: person.name,
    title: person.title ?? "",
    email: person.email ?? "",
    phone: person.phone ?? "",
    leads: person.leads ? "yes" : "",
    voice: person.voice ? "yes" : "",
    note: person.note ?? "",
  };
  return (
    <OpenedForm
      {...shown}
      key={person?.version}
      title={person?.name ?? "New person"}
      description="Of the firm. Nothing about anybody’s health belongs here."
      verb="Save"
      width="md"
      action={savePerson}
      done={({ name }) => `${name} saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="firmId" value={firmId} />
          {person && <AsRead person={person} />}
          {was && <input type="hidden" name="was" value={JSON.stringify(was)} />}
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField label="Name" name="name" maxLength={120} defaultValue={was?.name} error={errors.name} />
            <ReachFields errors={errors} was={was} />
          </div>
          <fieldset>
            <legend className="sr-only">What else they are</legend>
            <CheckboxField label="Leads their work with us" name="leads" defaultChecked={person?.leads} />
            <CheckboxField label="Key opinion leader" name="voice" defaultChecked={person?.voice} />
          </fieldset>
          <TextareaField
            label="Note"
            name="note"
            rows={2}
            maxLength={500}
            defaultValue={was?.note}
            error={errors.note}
          />
        </>
      )}
    </OpenedForm>
  );
}

type OfPerson = Shown & { person: FirmPerson; today: string };

/** To which firm somebody moved; everyone with accounts of either firm is told. */
export function MoveForm({ person, today, ...shown }: OfPerson) {
  const [firm, setFirm] = useState<Choice | null>(null);
  return (
    <OpenedForm
      {...shown}
      title={`${person.name} moved to another firm`}
      description="Their touches and promises stay with them, their post here with this firm. Everyone whose accounts either firm stands behind is told."
      verb="Move"
      width="md"
      action={movePerson}
      done={({ name, firm }) => `${name} moved to ${firm}`}
      undoable
    >
      {({ errors }) => (
        <>
          <AsRead person={person} />
          <input type="hidden" name="firmId" value={firm?.value ?? ""} />
          <div className="grid gap-3 sm:grid-cols-2">
            <FirmChoice value={firm} onChange={setFirm} error={errors.firmId} />
            <TextField
              label="Last day here"
              name="untilOn"
              type="date"
              max={today}
              defaultValue={person.leftOn ?? today}
              error={errors.untilOn}
            />
            <ReachFields errors={errors} />
          </div>
          <CheckboxField label="Leads their work with us there" name="leads" />
        </>
      )}
    </OpenedForm>
  );
}

export function LeaveFirmForm({ person, today, ...shown }: OfPerson) {
  return (
    <OpenedForm
      {...shown}
      title={`${person.name} has left`}
      description="For nobody we know of. Everyone whose accounts this firm stands behind is told; they can come back, or move to a firm later."
      verb="Save"
      action={leavePerson}
      done={({ name }) => `${name} has left`}
      undoable
    >
      {({ errors }) => (
        <>
          <AsRead person={person} />
          <TextField
            label="Last day"
            name="leftOn"
            type="date"
            max={today}
            defaultValue={today}
            error={errors.leftOn}
          />
        </>
      )}
    </OpenedForm>
  );
}
