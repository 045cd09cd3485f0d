"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { recordRfp } from "@/lib/accounts/actions";
import type { AccountService } from "@/lib/service/queries";

const statuses = [
  { value: "OPEN", label: "Open" },
  { value: "FINALIST", label: "Finalist" },
  { value: "WON", label: "Won" },
  { value: "LOST", label: "Lost" },
  { value: "WITHDRAWN", label: "Withdrawn" },
];

type RfpFormProps = { accountId: string; today: string; rfp?: AccountService["rfps"][number] };

export function RfpForm({ accountId, today, rfp }: RfpFormProps) {
  return (
    <FormDialog
      trigger={rfp ? "Edit" : "Add notice"}
      look={rfp ? {} : { icon: <Icon icon={plusIcon} size={14} /> }}
      title={rfp ? "Change the RFP notice" : "Record an RFP notice"}
      verb="Save notice"
      action={recordRfp}
      done="RFP notice saved"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          {rfp && <input type="hidden" name="rfpId" value={rfp.id} />}
          <TextField
            label="Received"
            name="receivedOn"
            type="date"
            defaultValue={rfp?.receivedOn ?? today}
            max={today}
            error={errors.receivedOn}
          />
          <TextField
            label="For coverage from"
            name="effectiveOn"
            type="date"
            defaultValue={rfp?.effectiveOn}
            error={errors.effectiveOn}
          />
          <TextField label="Who told us" name="source" defaultValue={rfp?.source} error={errors.source} />
          <SelectField
            label="Status"
            name="status"
            defaultValue={rfp?.status}
            error={errors.status}
            options={statuses}
          />
          <TextField label="Next step" name="nextStep" defaultValue={rfp?.nextStep ?? ""} error={errors.nextStep} />
          <TextField label="On" name="nextOn" type="date" defaultValue={rfp?.nextOn ?? ""} error={errors.nextOn} />
          <CheckboxField label="Dissatisfied with us" name="dissatisfied" defaultChecked={rfp?.dissatisfied} />
        </>
      )}
    </FormDialog>
  );
}
