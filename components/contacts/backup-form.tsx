"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { SelectField } from "@/components/ui/select";
import { nameBackup } from "@/lib/contacts/actions";

type Named = { id: string; name: string };

export function BackupForm({
  accountId,
  backup,
  colleagues,
}: {
  accountId: string;
  backup: Named | null;
  colleagues: Named[];
}) {
  return (
    <FormDialog
      key={backup?.id}
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
          <SelectField
            label="Backup"
            name="backupId"
            placeholder="Nobody"
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={backup?.id ?? ""}
            error={errors.backupId}
          />
        </>
      )}
    </FormDialog>
  );
}
