"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { recordGuarantee } from "@/lib/accounts/actions";

type GuaranteeFormProps = { accountId: string; quarters: { value: string; label: string }[] };

export function GuaranteeForm({ accountId, quarters }: GuaranteeFormProps) {
  return (
    <FormDialog
      trigger="Add result"
      look={{ icon: <Icon icon={plusIcon} size={14} /> }}
      title="Record a guarantee’s result"
      description="Recorded again for the same quarter, a result replaces the one before."
      verb="Record result"
      action={recordGuarantee}
      done="Result recorded"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <TextField label="Guarantee" name="metric" placeholder="Financial accuracy, %" error={errors.metric} />
          <SelectField label="Quarter" name="quarter" options={quarters} error={errors.quarter} />
          <TextField label="Target" name="target" inputMode="decimal" error={errors.target} />
          <TextField label="Actual" name="actual" inputMode="decimal" error={errors.actual} />
          <TextField label="Fee at risk" name="feeAtRisk" inputMode="decimal" lead="$" error={errors.feeAtRisk} />
          <CheckboxField label="Met" name="met" />
        </>
      )}
    </FormDialog>
  );
}
