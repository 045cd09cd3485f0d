"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Radio } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted } from "@/lib/format";
import { mergeFirms } from "@/lib/merges/actions";
import { type FirmMergeField, firmFieldNames, firmFieldText, firmMergeFields } from "@/lib/merges/fields";
import { otherOf, type Pair, type Side, sides, usualSide } from "@/lib/merges/merge";
import type { Hanging, MergingFirm } from "@/lib/merges/queries";

type Firm = MergingFirm & Hanging;
type MergeFormProps = { first: Firm; second: Firm };

const cell = "border-b border-line px-2 py-1.5 align-top first:pl-0";

/** Two firms side by side: which of them stays, and of each field that differs whose word holds. */
export function MergeForm({ first, second }: MergeFormProps) {
  const { push } = useRouter();
  const pair = { first, second };
  const [stays, setStays] = useState<Side>("first");
  const [chosen, setChosen] = useState<Partial<Record<FirmMergeField, Side>>>({});
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
          <table className="w-full table-fixed">
            <caption className="sr-only">What each of the two says</caption>
            <thead>
              <tr>
                <td className={`${cell} w-24 text-xs text-ink-3`}>Stays, with its name</td>
                {sides.map((side) => (
                  <th key={side} scope="col" className={`${cell} text-left font-semibold`}>
                    <Radio
                      name="stays"
                      value={side}
                      checked={stays === side}
                      onChange={() => setStays(side)}
                      label={pair[side].name}
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {firmMergeFields.map((field) => (
                <tr key={field}>
                  <th scope="row" className={`${cell} w-24 text-left text-xs font-normal text-ink-3`}>
                    {firmFieldNames[field]}
                  </th>
                  {sides.map((side) => (
                    <td key={side} className={`${cell} wrap-anywhere`}>
                      <Said
                        field={field}
                        side={side}
                        pair={pair}
                        from={chosen[field] ?? usualSide(pair, stays, field)}
                        onChoose={() => setChosen({ ...chosen, [field]: side })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row" className={`${cell} w-24 text-left text-xs font-normal text-ink-3`}>
                  Comes along
                </th>
                {sides.map((side) => (
                  <td key={side} className={`${cell} text-xs text-ink-3`}>
                    {hanging(pair[side])}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          {errors.secondId && <p className="text-neg-ink">{errors.secondId[0]}</p>}
          <span className="flex flex-wrap items-center gap-2">
            <SubmitButton busy={pending} busyLabel="Merging">
              Merge into {kept.name}
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

type SaidProps = { field: FirmMergeField; side: Side; pair: Pair<FirmMergeField>; from: Side; onChoose: () => void };

function Said({ field, side, pair, from, onChoose }: SaidProps) {
  const text = firmFieldText(field, pair[side][field]);
  if (pair.first[field] === pair.second[field]) return <span className="text-ink-3">{text}</span>;
  return <Radio name={field} value={side} checked={from === side} onChange={onChoose} label={text} />;
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
