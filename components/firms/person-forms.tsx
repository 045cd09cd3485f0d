"use client";

import { useState } from "react";
import { type Choice, FirmChoice } from "@/components/search/record-choice";
import { OpenedForm } from "@/components/shell/opened-form";
import { useTouchChoices } from "@/components/touches/use-touch-choices";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { leavePerson, movePerson, savePerson } from "@/lib/cards/actions";
import type { FirmPerson } from "@/lib/cards/queries";
import { powerNames, powers } from "@/lib/contacts/kinds";
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
    power: person.power ?? "",
    leads: person.leads ? "yes" : "",
    chief: person.chief ? "yes" : "",
    voice: person.voice ? "yes" : "",
    community: person.community ? "yes" : "",
    counterpartId: person.counterpart?.id ?? "",
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
            <SelectField
              label="Power"
              name="power"
              placeholder="Not known"
              options={powers.map((value) => ({ value, label: powerNames[value] }))}
              defaultValue={was?.power ?? ""}
              error={errors.power}
            />
            <Counterpart known={person?.counterpart ?? null} error={errors.counterpartId} />
          </div>
          <fieldset>
            <legend className="sr-only">What else they are</legend>
            <CheckboxField label="Leads their work with us" name="leads" defaultChecked={person?.leads} />
            <CheckboxField label="C-level" name="chief" defaultChecked={person?.chief} />
            <CheckboxField label="Key opinion leader" name="voice" defaultChecked={person?.voice} />
            <CheckboxField label="Community leader" name="community" defaultChecked={person?.community} />
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

type Named = { id: string; name: string };

/** Who of us stands beside them; whom there is to choose from is asked once the form is open. */
function Counterpart({ known, error }: { known: Named | null; error?: string[] }) {
  const [chosen, setChosen] = useState(known?.id ?? "");
  const { choices, failed } = useTouchChoices();
  const ours = (choices?.people ?? []).filter(({ kind }) => kind === "COLLEAGUE");
  const named = new Map([choices?.me, ...ours, known].flatMap((each) => (each ? [[each.id, each.name]] : [])));
  return (
    <SelectField
      label="Counterpart of ours"
      name="counterpartId"
      placeholder="Nobody"
      hint={failed ? "Who may be chosen could not be read." : undefined}
      options={[...named].map(([value, label]) => ({ value, label }))}
      value={chosen}
      onChange={(event) => setChosen(event.target.value)}
      error={error}
    />
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
