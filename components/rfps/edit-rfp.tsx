"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { renewalDay } from "@/lib/format";
import { editRfp } from "@/lib/rfps/actions";
import { milestones, windowOf } from "@/lib/rfps/milestones";
import type { Rfp } from "@/lib/rfps/rfp";
import type { Day } from "@/lib/units/day";
import { AskedFields, type FirmChoice } from "./asked-fields";

type Choice = { value: string; label: string };
type EditRfpProps = { rfp: Rfp; firms: FirmChoice[]; tracks: Choice[]; deals: Choice[]; today: Day };

/** What an RFP asks for and its days, each beside when it usually falls. */
export function EditRfp({ rfp, firms, tracks, deals, today }: EditRfpProps) {
  return (
    <FormDialog
      trigger="Edit"
      title={`Edit: ${rfp.name}`}
      verb="Save"
      action={editRfp}
      done="RFP saved"
      undoable
      width="md"
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="rfpId" value={rfp.id} />
          <input type="hidden" name="version" value={rfp.version} />
          <AskedFields errors={errors} firms={firms} today={today} was={rfp} />
          <span className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
            {milestones.map(({ key, name }) => {
              const { from, to } = windowOf(key, rfp);
              return (
                <TextField
                  key={key}
                  label={name}
                  name={key}
                  type="date"
                  hint={`Usually ${renewalDay(from)} to ${renewalDay(to)}`}
                  defaultValue={rfp[key] ?? ""}
                  error={errors[key]}
                />
              );
            })}
          </span>
          <SelectField
            label="Opportunity"
            name="opportunityId"
            placeholder="None"
            defaultValue={rfp.opportunityId ?? ""}
            options={deals}
            hint="What becomes of the RFP is carried to it"
            error={errors.opportunityId}
          />
          {rfp.accountId && (
            <SelectField
              label="Renewal it decides"
              name="trackId"
              placeholder="None"
              defaultValue={rfp.trackId ?? ""}
              options={tracks}
              error={errors.trackId}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
