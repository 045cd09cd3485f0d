"use client";

import { ActionForm } from "@/components/shell/action-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { sliceText } from "@/lib/filings/slice-text";
import { startCheck } from "@/lib/imports/actions";
import { isOpen } from "@/lib/imports/kind";
import type { ImportWhole } from "@/lib/imports/queries";

const meanings: Record<string, string> = {
  F_5500: "Filings of plans",
  F_5500_SF: "Filings of small plans",
  F_SCH_A: "Insurance contracts",
  F_SCH_A_PART1: "Brokers of contracts",
  F_SCH_C_PART1_ITEM2: "Providers paid",
};

/** The agency’s files that came, and what part of them is brought: said while the import is open. */
export function FiledFiles({ whole }: { whole: ImportWhole }) {
  const { id, version, contents, options, mine, status } = whole;
  const { filed = [], others = [] } = contents ?? {};
  const slice = options?.slice ?? {};
  return (
    <div className="flex max-w-2xl flex-col gap-5 px-5 py-4 max-md:px-4">
      <ul aria-label="Files" className="divide-y divide-line border-y border-line">
        {filed.map(({ name, dataset }) => (
          <li key={name} className="flex items-baseline justify-between gap-3 py-1.5">
            <span className="min-w-0 truncate">{name}</span>
            <span className="shrink-0 text-xs text-ink-3">{meanings[dataset] ?? dataset}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="text-xs text-ink-3">None of the agency’s files, left alone: {others.join(", ")}</p>
      )}
      {mine && isOpen(status) ? (
        <ActionForm action={startCheck} keep className="flex flex-col gap-4">
          {({ errors, pending }) => (
            <>
              <input type="hidden" name="importId" value={id} />
              <input type="hidden" name="version" value={version} />
              <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
                <Field label="States" hint="Two letters each; empty is every state." error={errors.states}>
                  {(ids) => (
                    <Input {...ids} name="states" defaultValue={slice.states?.join(", ")} placeholder="MA, NH" />
                  )}
                </Field>
                <Field label="Fewest employees" hint="Empty is every size." error={errors.sizeFloor}>
                  {(ids) => (
                    <Input
                      {...ids}
                      name="sizeFloor"
                      inputMode="numeric"
                      defaultValue={slice.sizeFloor}
                      placeholder="500"
                    />
                  )}
                </Field>
                <Field label="From plan year" error={errors.fromYear}>
                  {(ids) => (
                    <Input
                      {...ids}
                      name="fromYear"
                      inputMode="numeric"
                      defaultValue={slice.fromYear}
                      placeholder="2022"
                    />
                  )}
                </Field>
                <Field label="To plan year" error={errors.toYear}>
                  {(ids) => (
                    <Input {...ids} name="toYear" inputMode="numeric" defaultValue={slice.toYear} placeholder="2024" />
                  )}
                </Field>
              </div>
              <SubmitButton busy={pending} busyLabel="Starting" className="self-start">
                Check files
              </SubmitButton>
            </>
          )}
        </ActionForm>
      ) : (
        <p className="text-xs text-ink-3">{sliceText(slice)}</p>
      )}
    </div>
  );
}
