"use client";

import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { nameBackup } from "@/lib/contacts/actions";
import type { Backup } from "@/lib/contacts/queries";

type BackupFormProps = {
  accountId: string;
  backup: Backup | null;
  colleagues: { id: string; name: string }[];
  today: string;
};

export function BackupForm({ accountId, backup, colleagues, today }: BackupFormProps) {
  return (
    <FormDialog
      key={`${backup?.id} ${backup?.trainedOn}`}
      trigger={backup ? "Change" : "Name one"}
      title="Who could take this account over"
      verb="Save"
      action={nameBackup}
      done="Backup saved"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <input type="hidden" name="was" value={backup?.id ?? ""} />
          <input type="hidden" name="wasTrained" value={backup?.trainedOn ?? ""} />
          <BackupFields {...{ backup, colleagues, today, errors }} />
        </>
      )}
    </FormDialog>
  );
}

type FieldsProps = Omit<BackupFormProps, "accountId"> & { errors: Record<string, string[] | undefined> };

/** Whoever else is chosen has yet to be trained. */
function BackupFields({ backup, colleagues, today, errors }: FieldsProps) {
  const [trainedOn, setTrainedOn] = useState(backup?.trainedOn ?? "");
  return (
    <>
      <SelectField
        label="Backup"
        name="backupId"
        placeholder="Nobody"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={backup?.id ?? ""}
        onChange={({ target }) => setTrainedOn(target.value === backup?.id ? (backup.trainedOn ?? "") : "")}
        error={errors.backupId}
      />
      <TextField
        label="Trained since"
        hint="From when on they know its people, plan and money well enough. Empty until then."
        name="trainedOn"
        type="date"
        max={today}
        value={trainedOn}
        onChange={({ target }) => setTrainedOn(target.value)}
        error={errors.trainedOn}
      />
    </>
  );
}
