"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { Note } from "@/components/ui/note";
import { SelectField } from "@/components/ui/select";
import { renewalDay } from "@/lib/format";
import { addTerm } from "@/lib/lines/actions";
import type { AccountLine } from "@/lib/lines/queries";
import { addDays } from "@/lib/units/day";

const fundings = [
  { value: "INSURED", label: "Insured" },
  { value: "ASC", label: "ASC" },
];
const bases = [
  { value: "PMPM", label: "Per member per month" },
  { value: "PEPM", label: "Per contract per month" },
  { value: "TIER", label: "Per contract per month, by tier" },
  { value: "INCLUDED", label: "Included in medical" },
];
/** A year after the first day a term may begin, to its last day. */
const yearFrom = (day: string) => addDays(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`, -1);

/** A line's next price. Another funding than before is a conversion, and recorded as one. */
export function AddTerm({ line, name }: { line: AccountLine; name: string }) {
  const last = line.terms[0];
  const begins = last ? addDays(last.toOn, 1) : line.startedOn;
  const [funding, setFunding] = useState(last?.funding ?? "INSURED");
  const [fromOn, setFrom] = useState(begins);
  const converts = last !== undefined && funding !== last.funding;
  const overlaps = last !== undefined && fromOn > last.fromOn && fromOn <= last.toOn;
  const gap = last !== undefined && fromOn > begins;
  return (
    <FormDialog
      trigger="Add term"
      look={{ icon: <Icon icon={plusIcon} size={14} /> }}
      title={`Add a term to ${name}`}
      verb="Add term"
      width="md"
      action={addTerm}
      done={({ converted }) => (converted ? `${name} converted from ${renewalDay(fromOn)}.` : `Term added to ${name}.`)}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="lineId" value={line.id} />
          <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
            <TextField
              label="From"
              name="fromOn"
              type="date"
              value={fromOn}
              error={errors.fromOn}
              onChange={(event) => setFrom(event.target.value)}
            />
            <TextField label="To" name="toOn" type="date" defaultValue={yearFrom(begins)} error={errors.toOn} />
            <SelectField
              label="Funding"
              name="funding"
              value={funding}
              error={errors.funding}
              options={fundings}
              onChange={(event) => setFunding(event.target.value)}
            />
            <SelectField
              key={funding}
              label="Rate is"
              name="priceBasis"
              defaultValue={converts ? (funding === "ASC" ? "PEPM" : "PMPM") : last?.priceBasis}
              error={errors.priceBasis}
              options={bases}
            />
            <TextField label="Rate" name="rate" inputMode="decimal" lead="$" error={errors.rate} />
            <TextField label="Target rate" name="targetRate" inputMode="decimal" lead="$" error={errors.targetRate} />
            <TextField
              label="Pooling point or deductible"
              name="poolingPoint"
              inputMode="decimal"
              lead="$"
              error={errors.poolingPoint}
            />
            <TextField label="Commission" name="commission" inputMode="decimal" trail="%" error={errors.commission} />
            <TextField label="Guaranteed until" name="guaranteedUntil" type="date" error={errors.guaranteedUntil} />
            <TextField label="Rate cap" name="rateCap" inputMode="decimal" trail="%" error={errors.rateCap} />
          </div>
          {converts && (
            <Note tone="accent">
              This converts {name} from {last.funding === "ASC" ? "ASC to insured" : "insured to ASC"} on{" "}
              {renewalDay(fromOn)}. The line goes on and keeps its history; from that day its months count in the other
              bucket.
            </Note>
          )}
          {overlaps && (
            <CheckboxField
              label={`End the term in force on ${renewalDay(addDays(fromOn, -1))}`}
              hint={`It would run to ${renewalDay(last.toOn)}. Terms never overlap.`}
              name="shorten"
            />
          )}
          {gap && (
            <TextField
              label="Why there is a gap"
              name="gap"
              hint={`The last term ends on ${renewalDay(last.toOn)}.`}
              error={errors.gap}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
