"use client";

import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { giveCredit } from "@/lib/credits/actions";
import {
  bases,
  basisNames,
  type CreditKind,
  creditKinds,
  creditNames,
  sourceNames,
  sources,
} from "@/lib/credits/kinds";

type Option = { value: string; label: string };
export type GiveCreditProps = {
  accountId: string;
  opportunityId?: string;
  /** Lines it may hang on, and packages that earn. */
  lines: Option[];
  packs: Option[];
  fromOn: string;
  toOn: string;
};

const named = <K extends string>(values: readonly K[], names: Record<K, string>): Option[] =>
  values.map((value) => ({ value, label: names[value] }));

/** Gives a credit: what for, how much, out of what, on which line it hangs, and by which compliance code. */
export function GiveCredit({ accountId, opportunityId, lines, packs, fromOn, toOn }: GiveCreditProps) {
  const [kind, choose] = useState<CreditKind>("IMPLEMENTATION");
  const kinds = packs.length > 0 ? creditKinds : creditKinds.filter((each) => each !== "PACKAGE");
  return (
    <FormDialog
      trigger="Give a credit"
      title="New credit"
      description="It comes out of fees or margin, never out of claims, and stands apart from every price."
      verb="Give"
      action={giveCredit}
      done={({ name, amount }) => `${name} of ${amount} given`}
      undoable
      width="md"
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          {opportunityId && <input type="hidden" name="opportunityId" value={opportunityId} />}
          <SelectField
            label="What for"
            name="kind"
            value={kind}
            options={named(kinds, creditNames)}
            error={errors.kind}
            onChange={({ target }) => choose(target.value as CreditKind)}
          />
          {kind === "PACKAGE" && (
            <SelectField label="Package" name="package" placeholder="Choose" options={packs} error={errors.package} />
          )}
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField label="Dollars, over all its months" name="amount" inputMode="decimal" error={errors.amount} />
            <SelectField label="Out of" name="source" options={named(sources, sourceNames)} error={errors.source} />
            <TextField label="From" name="fromOn" type="date" defaultValue={fromOn} error={errors.fromOn} />
            <TextField label="Last day" name="toOn" type="date" defaultValue={toOn} error={errors.toOn} />
            <TextField label="Compliance code" name="code" maxLength={40} error={errors.code} />
            <SelectField
              label="The code stands for"
              name="basis"
              options={named(bases, basisNames)}
              error={errors.basis}
            />
            <SelectField label="Hangs on" name="coverage" options={lines} error={errors.coverage} />
          </div>
          <CheckboxField
            label="Clawed back if that line ends"
            name="clawback"
            defaultChecked
            hint="What was left of its months comes back."
          />
          <TextField label="Note" name="words" maxLength={300} error={errors.words} />
        </>
      )}
    </FormDialog>
  );
}
