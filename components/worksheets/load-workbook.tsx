"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { counted } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { loadWorksheet } from "@/lib/worksheets/actions";
import type { Chosen, Faults } from "@/lib/worksheets/forms/places";
import type { MappedForm } from "@/lib/worksheets/queries";
import type { SheetKind } from "@/lib/worksheets/sheets";
import { type AskedSheet, MapCells } from "./map-cells";
import { MappedForms } from "./mapped-forms";
import { ReasonField } from "./reason-field";

const largest = 5 * 1024 * 1024;
type LoadWorkbookProps = {
  kind: SheetKind;
  trackId: string;
  number: number;
  /** The draft’s, where one stands. */
  version?: number;
  reason: string;
  base: string;
  forms: MappedForm[];
  today: Day;
};
type Mapping = { sheets: AskedSheet[]; chosen: Chosen[]; name: string };

/**
 * Underwriting’s own workbook as the next version. One of a form that was mapped before is read at once; another asks, here,
 * which cell is which figure.
 */
export function LoadWorkbook({ kind, trackId, number, version, reason, base, forms, today }: LoadWorkbookProps) {
  const router = useRouter();
  const [file, setFile] = useState<File>();
  const [mapping, setMapping] = useState<Mapping>();
  const [faults, setFaults] = useState<Faults>({});
  const sending = useSend(loadWorksheet);
  const { errors, refusal, busy } = sending;
  const tooLarge =
    file && file.size > largest ? "The file is larger than 5 MB. Save the rating sheets alone." : undefined;
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (tooLarge) return;
    const form = new FormData(event.currentTarget);
    form.delete("workbook");
    if (file) form.set("file", file);
    if (mapping) form.set("chosen", JSON.stringify(mapping.chosen.filter(({ cell }) => cell.trim())));
    setFaults({});
    const outcome = await sending.send(form);
    if (outcome.status !== "done") return;
    const { receipt } = outcome;
    if (receipt.state === "ASKED") return setMapping(receipt);
    if (receipt.state === "FAULTY") return setFaults(receipt.faults);
    const apart =
      receipt.stated > 0 && `: ${receipt.apart} of ${counted(receipt.stated, "stated line")} differ from the engine`;
    toast({ text: `Version ${receipt.number} loaded from ${receipt.source}${apart || ""}` });
    router.push(`${base}?v=${receipt.number}`);
  };
  return (
    <section aria-labelledby="load" className="mb-6 max-w-5xl border-t border-line pt-3">
      <h2 id="load" className="mb-1 text-sm font-semibold">
        Load your workbook
      </h2>
      <p className="mb-3 text-xs text-ink-3">
        It is mapped once: the next one of the same form is read without questions. The file itself is not kept, and one
        that lists claimants is not taken.
      </p>
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <input type="hidden" name="trackId" value={trackId} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <div className="grid max-w-2xl gap-4">
          <Field
            label="Workbook"
            hint="XLSX without macros, up to 5 MB"
            error={tooLarge ?? errors.file ?? (mapping ? undefined : refusal)}
          >
            {(ids) => (
              <input
                {...ids}
                name="workbook"
                type="file"
                accept=".xlsx"
                className="w-full text-sm file:mr-3 file:h-8 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3"
                onClick={({ currentTarget }) => {
                  // So that the same file, mended meanwhile, can be chosen again.
                  currentTarget.value = "";
                }}
                onChange={({ target }) => {
                  setFile(target.files?.[0]);
                  setMapping(undefined);
                }}
              />
            )}
          </Field>
          <ReasonField label="Reason for this version" number={number} reason={reason} error={errors.reason} />
          {forms.length > 0 && !mapping && <CheckboxField name="anew" label="Map this workbook anew" />}
        </div>
        {mapping && (
          <>
            <MapCells
              kind={kind}
              sheets={mapping.sheets}
              chosen={mapping.chosen}
              faults={faults}
              onChosen={(chosen) => setMapping({ ...mapping, chosen })}
            />
            <TextField
              name="name"
              label="Name of this form"
              defaultValue={mapping.name}
              maxLength={60}
              autoComplete="off"
              error={errors.name}
              hint="You meet it again by this name"
              className="max-w-sm"
            />
          </>
        )}
        {mapping && (refusal || errors.chosen) && <FieldError reason={refusal ?? (errors.chosen ?? []).join(" ")} />}
        {mapping && Object.keys(faults).length > 0 && (
          <FieldError reason={`${counted(Object.keys(faults).length, "cell")} cannot be read, as said beside them.`} />
        )}
        <Button type="submit" variant="primary" busy={busy} busyLabel="Reading" className="self-start">
          {mapping ? `Remember the form and load version ${number}` : `Load version ${number}`}
        </Button>
      </form>
      <MappedForms forms={forms} today={today} />
    </section>
  );
}
