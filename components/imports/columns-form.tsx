"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { FieldError } from "@/components/ui/field";
import { Note, Remark } from "@/components/ui/note";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { count, monthText } from "@/lib/format";
import { startCheck } from "@/lib/imports/actions";
import { placesOf, proposeMapping } from "@/lib/imports/headings";
import type { FileKind } from "@/lib/imports/kind";
import type { Mapping, Sheet } from "@/lib/imports/report";
import { HeadingList } from "./heading-list";

type ColumnsFormProps = {
  importId: string;
  version: number;
  kind: FileKind;
  sheets: Sheet[];
  sheet?: string;
  mapping: Mapping | null;
  remembered: boolean;
  /** First days of the months the figures may be of, and the one they are said to be; lines have none. */
  months?: string[];
  asOf: string | null;
};

/** What each heading means, said once; the next file with the same headings needs no telling. */
export function ColumnsForm({
  importId,
  version,
  kind,
  sheets,
  sheet,
  mapping,
  remembered,
  months,
  asOf,
}: ColumnsFormProps) {
  const first = sheets.find(({ name }) => name === sheet) ?? sheets[0];
  const [chosen, setChosen] = useState(first?.name ?? "");
  const [said, setSaid] = useState<Record<string, Mapping>>({});
  const current = sheets.find(({ name }) => name === chosen) ?? first;
  if (!current) return null;
  const meaning =
    said[current.name] ?? proposeMapping(kind, current.headings, (current === first && mapping) || undefined);
  const { problem } = placesOf(kind, current.headings, meaning);
  const leftOut = current.headings.filter((heading, place) => !meaning[heading] && holdsSomething(current, place));
  const mean = (heading: string, column: string) =>
    setSaid({ ...said, [current.name]: { ...meaning, [heading]: column } });
  return (
    <ActionForm action={startCheck} keep className="flex flex-col">
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="mapping" value={JSON.stringify(meaning)} />
          {remembered && (
            <div className="px-5 pt-4 max-md:px-4">
              <Note>These columns are remembered from the last file with the same headings.</Note>
            </div>
          )}
          <div className="flex flex-wrap items-end gap-4 px-5 py-4 max-md:px-4">
            {sheets.length > 1 && (
              <SelectField
                label="Sheet"
                name="sheet"
                value={chosen}
                onChange={({ target }) => setChosen(target.value)}
                options={sheets.map(({ name }) => ({ value: name, label: name }))}
                className="w-64"
              />
            )}
            {months && (
              <SelectField
                label={kind === "ACTUALS" ? "Month, where a row names none" : "Month of the figures"}
                name="asOf"
                defaultValue={asOf ?? months[0]}
                error={errors.asOf}
                options={months.map((month) => ({ value: month, label: monthText(month) }))}
                className="w-56"
              />
            )}
          </div>
          <HeadingList kind={kind} sheet={current} meaning={meaning} onMean={mean} />
          {errors.mapping && <FieldError reason={errors.mapping.join(" ")} />}
          <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-5 py-3 max-md:px-4">
            <SubmitButton size="md" busy={pending} busyLabel="Starting" disabledBecause={problem}>
              Check the file
            </SubmitButton>
            <span aria-live="polite" className="min-w-0 text-xs">
              {problem ? (
                <span className="whitespace-normal text-warn-ink">{problem}</span>
              ) : (
                <Remark tone="pos">Everything it needs has a column</Remark>
              )}
            </span>
            {leftOut.length > 0 && <span className="min-w-0 text-xs text-warn-ink">{leftOutText(leftOut)}</span>}
          </div>
        </>
      )}
    </ActionForm>
  );
}

const holdsSomething = ({ rows }: Sheet, place: number) => rows.some((cells) => cells[place]?.trim());

const named = 4;

function leftOutText(headings: string[]) {
  const more = headings.length - named;
  return `Left out: ${headings.slice(0, named).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
}
