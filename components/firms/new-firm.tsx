"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useRouter } from "next/navigation";
import { FormDialog } from "@/components/shell/form-dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { addFirm } from "@/lib/firms/actions";
import { firmKinds, kindNames } from "@/lib/firms/kinds";

export function NewFirm() {
  const { push } = useRouter();
  return (
    <FormDialog
      trigger="New firm"
      look={{ variant: "primary", icon: <Icon icon={plusIcon} size={14} /> }}
      title="New firm"
      verb="Add firm"
      action={addFirm}
      done={({ id, name }) => {
        push(`/brokers/${id}`);
        return `${name} added`;
      }}
      undoable
    >
      {({ errors }) => (
        <>
          <TextField label="Name" name="name" maxLength={120} error={errors.name} />
          <SelectField
            label="Kind"
            name="kind"
            error={errors.kind}
            options={firmKinds.map((value) => ({ value, label: kindNames[value] }))}
          />
        </>
      )}
    </FormDialog>
  );
}
