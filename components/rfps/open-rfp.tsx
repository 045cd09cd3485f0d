"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { OpenedForm } from "@/components/shell/opened-form";
import { Button, type ButtonProps } from "@/components/ui/button";
import { ComboboxField } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { openRfp } from "@/lib/rfps/actions";
import type { RfpFunding } from "@/lib/rfps/milestones";
import type { Day } from "@/lib/units/day";
import { AskedFields, type FirmChoice } from "./asked-fields";

type OpenRfpProps = {
  /** What it is of, or the accounts to choose from. */
  of: { accountId: string } | { pursuitId: string } | { accounts: { id: string; name: string }[] };
  name?: string;
  firms: FirmChoice[];
  /** What is known of it before it is typed. */
  known?: { funding?: RfpFunding; effectiveOn?: Day | null; firmId?: string | null; opportunityId?: string };
  today: Day;
  look?: Pick<ButtonProps, "variant" | "size">;
};

/** Takes in an RFP; the days nobody types are what is usual for its funding. */
export function OpenRfp({ of, name, firms, known = {}, today, look }: OpenRfpProps) {
  const [open, setOpen] = useState(false);
  const { push } = useRouter();
  return (
    <>
      <Button variant="primary" {...look} onClick={() => setOpen(true)}>
        Record an RFP
      </Button>
      <OpenedForm
        open={open}
        onClose={() => setOpen(false)}
        title={name ? `RFP: ${name}` : "RFP of an account"}
        description="Days that are not typed are expected by what is usual for its funding."
        verb="Record"
        action={openRfp}
        done={(receipt) => `The RFP of ${receipt.name} is recorded`}
        undoable
        asks={({ id }) => {
          push(`/opportunities/rfps/${id}`);
          return false;
        }}
      >
        {({ errors }) => (
          <>
            {"accounts" in of ? (
              <ComboboxField
                label="Account"
                name="accountId"
                options={of.accounts.map((account) => ({ value: account.id, label: account.name }))}
                error={errors.accountId}
              />
            ) : (
              Object.entries(of).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)
            )}
            {known.opportunityId && <input type="hidden" name="opportunityId" value={known.opportunityId} />}
            <AskedFields
              errors={errors}
              firms={firms}
              today={today}
              was={{
                subject: "Medical",
                funding: known.funding ?? "",
                effectiveOn: known.effectiveOn ?? "",
                issuedOn: today,
                firmId: known.firmId ?? null,
              }}
            />
            <TextField
              label="Response due"
              name="dueOn"
              type="date"
              hint="As their calendar says; empty, it is what is usual"
              error={errors.dueOn}
            />
          </>
        )}
      </OpenedForm>
    </>
  );
}
