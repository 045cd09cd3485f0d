"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { overrideHealth } from "@/lib/accounts/actions";
import { healthLevelNames, healthLevels } from "@/lib/accounts/health/level";
import { addDays } from "@/lib/units/day";

export function OverrideForm({ accountId, today }: { accountId: string; today: string }) {
  return (
    <FormDialog
      trigger="Override"
      title="Override health"
      description="Your word stands in place of the computed one until the day you choose, 60 days at most."
      verb="Override"
      action={overrideHealth}
      done="Health overridden"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <SelectField
            label="Health"
            name="level"
            error={errors.level}
            options={healthLevels.map((level) => ({ value: level, label: healthLevelNames[level] }))}
          />
          <TextareaField label="Why" name="reason" error={errors.reason} hint="10 characters or more" rows={3} />
          <TextField
            label="Until"
            name="expiresOn"
            type="date"
            defaultValue={addDays(today, 30)}
            min={addDays(today, 1)}
            max={addDays(today, 60)}
            error={errors.expiresOn}
          />
        </>
      )}
    </FormDialog>
  );
}
