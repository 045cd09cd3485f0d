"use client";

import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { setDisclosure } from "@/lib/firms/actions";
import { type Disclosure, disclosureNames, disclosures } from "@/lib/firms/kinds";
import type { Firm } from "@/lib/firms/queries";

/** Where the firm's compensation disclosure stands, and since when. */
export function DisclosureForm({ firm, shown }: { firm: Firm; shown: string }) {
  const was = JSON.stringify({ disclosure: firm.disclosure, disclosedOn: firm.disclosedOn ?? "" });
  const [chosen, choose] = useState<Disclosure>(firm.disclosure);
  return (
    <FormDialog
      key={firm.version}
      trigger={shown}
      title="Compensation disclosure"
      description="Asked for and on file under ERISA 408(b)(2), by its day."
      verb="Save"
      action={setDisclosure}
      done="Disclosure saved"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="firmId" value={firm.id} />
          <input type="hidden" name="was" value={was} />
          <SelectField
            label="It is"
            name="disclosure"
            value={chosen}
            error={errors.disclosure}
            options={disclosures.map((value) => ({ value, label: disclosureNames[value] }))}
            onChange={(event) => choose(event.target.value as Disclosure)}
          />
          {chosen === "NONE" ? (
            <input type="hidden" name="disclosedOn" value="" />
          ) : (
            <TextField
              label={chosen === "ASKED" ? "Asked on" : "Dated"}
              name="disclosedOn"
              type="date"
              defaultValue={firm.disclosedOn ?? ""}
              error={errors.disclosedOn}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
