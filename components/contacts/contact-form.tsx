"use client";

import { ReachFields } from "@/components/firms/reach-fields";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { saveContact } from "@/lib/contacts/actions";
import { channels, powerNames, powers } from "@/lib/contacts/kinds";
import type { Contact } from "@/lib/contacts/queries";

type Named = { id: string; name: string };
type ContactFormProps = { accountId: string; colleagues: Named[]; contact?: Contact };

/** Adds somebody at the customer, or changes what is known of them. */
export function ContactForm({ accountId, colleagues, contact }: ContactFormProps) {
  const was = contact && {
    name: contact.name,
    title: contact.title ?? "",
    email: contact.email ?? "",
    phone: contact.phone ?? "",
    power: contact.power,
    chief: contact.chief ? "yes" : "",
    voice: contact.voice ? "yes" : "",
    community: contact.community ? "yes" : "",
    channel: contact.channel ?? "",
    counterpartId: contact.counterpart?.id ?? "",
    backupId: contact.backup?.id ?? "",
    note: contact.note ?? "",
  };
  const ours = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog
      key={contact?.version}
      trigger={contact ? "Edit" : "Add person"}
      look={contact ? undefined : { variant: "secondary" }}
      title={contact ? contact.name : "New person"}
      description="Of the customer. Nothing about anybody’s health belongs here."
      verb="Save"
      width="md"
      action={saveContact}
      done={({ name }) => `${name} saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          {contact && <input type="hidden" name="contactId" value={contact.id} />}
          {contact && <input type="hidden" name="version" value={contact.version} />}
          {was && <input type="hidden" name="was" value={JSON.stringify(was)} />}
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField label="Name" name="name" maxLength={120} defaultValue={was?.name} error={errors.name} />
            <ReachFields errors={errors} was={was} />
            <SelectField
              label="Power"
              name="power"
              options={powers.map((value) => ({ value, label: powerNames[value] }))}
              defaultValue={was?.power ?? "INFLUENCER"}
              error={errors.power}
            />
            <SelectField
              label="Prefers"
              name="channel"
              placeholder="Not known"
              options={channels.map((value) => ({ value, label: value }))}
              defaultValue={was?.channel ?? ""}
              error={errors.channel}
            />
            <SelectField
              label="Counterpart of ours"
              name="counterpartId"
              placeholder="Nobody"
              options={ours}
              defaultValue={was?.counterpartId ?? ""}
              error={errors.counterpartId}
            />
            <SelectField
              label="Backup of ours"
              name="backupId"
              placeholder="Nobody"
              options={ours}
              defaultValue={was?.backupId ?? ""}
              error={errors.backupId}
            />
          </div>
          <fieldset>
            <legend className="sr-only">What else they are</legend>
            <CheckboxField label="C-level" name="chief" defaultChecked={contact?.chief} />
            <CheckboxField label="Key opinion leader" name="voice" defaultChecked={contact?.voice} />
            <CheckboxField label="Community leader" name="community" defaultChecked={contact?.community} />
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
    </FormDialog>
  );
}
