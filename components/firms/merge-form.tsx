"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { MergeTable } from "@/components/merges/merge-table";
import { ActionForm } from "@/components/shell/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted } from "@/lib/format";
import { mergeFirms } from "@/lib/merges/actions";
import { firmFieldNames, firmFieldText, firmMergeFields } from "@/lib/merges/fields";
import { otherOf, type Side, sides } from "@/lib/merges/merge";
import type { Hanging, MergingFirm } from "@/lib/merges/queries";

type Firm = MergingFirm & Hanging;
type MergeFormProps = { first: Firm; second: Firm };

/** Two firms side by side: which of them stays, and of each field that differs whose word holds. */
export function MergeForm({ first, second }: MergeFormProps) {
  const { push } = useRouter();
  const pair = { first, second };
  const [stays, setStays] = useState<Side>("first");
  const [kept, gone] = [pair[stays], pair[otherOf(stays)]];
  return (
    <ActionForm
      action={mergeFirms}
      keep
      undoable
      done={(receipt) => `${receipt.gone} is ${receipt.name} now`}
      onDone={({ id }) => push(`/brokers/${id}`)}
      className="flex flex-col gap-4"
    >
      {({ errors, pending }) => (
        <>
          {sides.map((side) => (
            <span key={side} hidden>
              <input type="hidden" name={`${side}Id`} value={pair[side].id} />
              <input type="hidden" name={`${side}Version`} value={pair[side].version} />
            </span>
          ))}
          <MergeTable
            pair={pair}
            stays={stays}
            onStays={setStays}
            fields={firmMergeFields}
            names={firmFieldNames}
            text={firmFieldText}
            along={{ first: hanging(first), second: hanging(second) }}
          />
          {errors.secondId && <p className="text-neg-ink">{errors.secondId[0]}</p>}
          <span className="flex flex-wrap items-center gap-2">
            <SubmitButton busy={pending} busyLabel="Merging">
              <span className="max-w-72 truncate md:max-w-2xl">Merge into {kept.name}</span>
            </SubmitButton>
            <LinkButton href={`/brokers/${first.id}`} variant="ghost">
              Cancel
            </LinkButton>
          </span>
          <p className="text-xs text-ink-3">
            {gone.name} stays findable by its name, and its address leads to {kept.name}.
          </p>
        </>
      )}
    </ActionForm>
  );
}

function hanging({ letters, people, licences, touches, promises }: Hanging) {
  const counts: [number, string, string?][] = [
    [letters, "letter"],
    [people, "person", "people"],
    [licences, "licence"],
    [touches, "touch", "touches"],
    [promises, "promise"],
  ];
  const said = counts.flatMap(([amount, one, many]) => (amount > 0 ? [counted(amount, one, many)] : []));
  return said.join(", ") || "Nothing you see";
}
