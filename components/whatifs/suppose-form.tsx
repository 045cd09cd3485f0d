"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { ComboboxField } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import {
  isOfAccount,
  type OverrideKind,
  overrideKinds,
  overrideNames,
  takesNumber,
} from "@/lib/forecast/supposed-kinds";
import { count, renewalDay } from "@/lib/format";
import { suppose } from "@/lib/whatifs/actions";
import type { WhatIfs } from "@/lib/whatifs/queries";
import { numberLabels } from "./words";

type SupposeFormProps = { id: string; version: number; choices: WhatIfs["choices"] };

/** One supposition more: what, about which account or sale, and by how much. */
export function SupposeForm({ id, version, choices }: SupposeFormProps) {
  const [kind, setKind] = useState<OverrideKind>("LOSE");
  const number = numberLabels[kind];
  return (
    <ActionForm
      action={suppose}
      done="Supposed"
      undoable
      className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto] items-start gap-2 max-md:grid-cols-1"
    >
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <SelectField
            label="Suppose"
            name="kind"
            value={kind}
            onChange={(event) => setKind(event.target.value as OverrideKind)}
            error={errors.kind}
            options={overrideKinds.map((value) => ({ value, label: overrideNames[value] }))}
          />
          <span className="grid grid-cols-[minmax(0,1fr)_120px] gap-2 has-[>:only-child]:grid-cols-1">
            {isOfAccount(kind) && (
              <ComboboxField
                label="Account"
                name="accountId"
                placeholder={`Name, of ${count(choices.accounts.length)} open`}
                nothing="No open renewal of yours is called so"
                error={errors.accountId}
                options={choices.accounts.map((account) => ({
                  value: account.id,
                  label: account.name,
                  note: count(account.members),
                }))}
              />
            )}
            {kind === "WIN" && (
              <ComboboxField
                label="Sale"
                name="opportunityId"
                placeholder={
                  choices.deals.length > 0 ? `Name, of ${count(choices.deals.length)} open` : "None is open for then"
                }
                nothing="No sale that may be in force by then is called so"
                error={errors.opportunityId}
                options={choices.deals.map(({ id: value, name, effectiveOn }) => ({
                  value,
                  label: name,
                  note: effectiveOn ? renewalDay(effectiveOn) : undefined,
                }))}
              />
            )}
            {takesNumber(kind) && number && (
              <TextField
                key={kind}
                label={number.label}
                hint={number.hint}
                name="number"
                inputMode="decimal"
                autoComplete="off"
                error={errors.number}
              />
            )}
          </span>
          <Button type="submit" size="md" busy={pending} busyLabel="Saving" className="mt-[22px] max-md:mt-0">
            Add
          </Button>
        </>
      )}
    </ActionForm>
  );
}
