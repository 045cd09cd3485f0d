"use client";

import { useState } from "react";
import { OpenedForm } from "@/components/shell/opened-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { editOpportunity } from "@/lib/opportunities/actions";
import { categories, categoryNames } from "@/lib/opportunities/category";
import type { Deal } from "@/lib/opportunities/deal";
import type { Details } from "@/lib/opportunities/schema";
import type { Day } from "@/lib/units/day";
import { detailsOf } from "./words";

/** What is known and forecast of an opportunity. Only what is changed here is written over what stands. */
export function EditDialog({ deal, today }: { deal: Deal; today: Day }) {
  const [was, setWas] = useState<Details>();
  return (
    <>
      <Button variant="ghost" onClick={() => setWas(detailsOf(deal))}>
        Edit
      </Button>
      {was && (
        <OpenedForm
          open
          onClose={() => setWas(undefined)}
          title={`Edit: ${deal.name}`}
          verb="Save"
          action={editOpportunity}
          done="Opportunity saved"
          undoable
        >
          {({ errors }) => (
            <>
              <input type="hidden" name="opportunityId" value={deal.id} />
              <input type="hidden" name="was" value={JSON.stringify(was)} />
              <span className="grid grid-cols-[1fr_9rem] gap-3">
                <TextField
                  label="Next step"
                  name="nextStep"
                  defaultValue={was.nextStep}
                  maxLength={200}
                  error={errors.nextStep}
                />
                <TextField
                  label="On"
                  name="nextStepOn"
                  type="date"
                  min={was.nextStepOn < today ? undefined : today}
                  defaultValue={was.nextStepOn}
                  error={errors.nextStepOn}
                />
              </span>
              <span className="grid grid-cols-2 gap-3">
                <SelectField
                  label="Forecast"
                  name="category"
                  defaultValue={was.category}
                  options={categories.map((value) => ({ value, label: categoryNames[value] }))}
                  error={errors.category}
                />
                <TextField
                  label="Effective"
                  name="effectiveOn"
                  type="date"
                  defaultValue={was.effectiveOn}
                  error={errors.effectiveOn}
                />
              </span>
              <TextareaField
                label="What they need"
                name="need"
                rows={2}
                maxLength={500}
                defaultValue={was.need}
                error={errors.need}
              />
              <TextareaField
                label="How they decide"
                name="process"
                rows={2}
                maxLength={500}
                defaultValue={was.process}
                error={errors.process}
              />
              <TextField
                label="They decide on"
                name="decideOn"
                type="date"
                defaultValue={was.decideOn}
                error={errors.decideOn}
              />
            </>
          )}
        </OpenedForm>
      )}
    </>
  );
}
