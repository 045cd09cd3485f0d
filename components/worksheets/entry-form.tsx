"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/shell/action-form";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import { saveWorksheet } from "@/lib/worksheets/actions";
import { type SheetField, sectionNames, sheetFields } from "@/lib/worksheets/fields";
import { statedLines } from "@/lib/worksheets/stated";

type EntryFormProps = {
  trackId: string;
  number: number;
  /** The draft’s, where one stands. */
  version?: number;
  /** Figures as they are typed, by the key of their field; stated lines as "stated.L16". */
  typed: Record<string, string>;
  reason: string;
  base: string;
};

const leads = { dollars: "$", pmpm: "$" } as Record<string, string>;
const trails = { percent: "%", factor: "×" } as Record<string, string>;

/** A version entered figure by figure; what does not go together is said beside its field, and nothing typed is lost. */
export function EntryForm({ trackId, number, version, typed, reason, base }: EntryFormProps) {
  const router = useRouter();
  return (
    <ActionForm
      action={saveWorksheet}
      keep
      done={(receipt) => `Version ${receipt.number} saved as a draft`}
      onDone={(receipt) => router.push(`${base}?v=${receipt.number}`)}
      className="flex max-w-5xl flex-col gap-6"
    >
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="trackId" value={trackId} />
          {version !== undefined && <input type="hidden" name="version" value={version} />}
          {sectionNames.map((section) => (
            <fieldset key={section} className="border-t border-line pt-3">
              <legend className="pr-3 text-sm font-semibold">{section}</legend>
              <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-2 max-sm:grid-cols-1">
                {sheetFields
                  .filter((field) => field.section === section)
                  .map((field) => (
                    <Figure key={field.key} field={field} typed={typed[field.key]} error={errorOf(errors, field.key)} />
                  ))}
              </div>
            </fieldset>
          ))}
          <fieldset className="border-t border-line pt-3">
            <legend className="pr-3 text-sm font-semibold">Stated by underwriting</legend>
            <p className="mb-3 text-xs text-ink-3">
              What your own system comes to. The required premium you state is the one that counts; each is checked
              against the engine’s.
            </p>
            <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-2 max-sm:grid-cols-1">
              {statedLines.map(({ id, label, unit }) => {
                const key = `stated.${id}`;
                const field = { key, at: "", label: `${label} (${id})`, unit, section: "" };
                return <Figure key={id} field={field} typed={typed[key]} error={errorOf(errors, key)} />;
              })}
            </div>
          </fieldset>
          <TextareaField
            name="reason"
            label="What changed"
            rows={2}
            defaultValue={reason}
            error={errors.reason}
            hint={
              number > 1
                ? "Sales reads it beside the difference; nothing is signed without it"
                : "Not needed for the first version"
            }
            className="max-w-2xl"
          />
          <SubmitButton busy={pending} className="self-start">
            Save version {number} as a draft
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

const errorOf = (errors: Record<string, string[] | undefined>, key: string) => errors[key];

type FigureProps = { field: SheetField; typed?: string; error?: string[] };

function Figure({ field: { key, label, unit, options }, typed, error }: FigureProps) {
  if (unit === "choice")
    return (
      <SelectField
        name={key}
        label={label}
        defaultValue={typed ?? options?.[0]?.value}
        options={[...(options ?? [])]}
        error={error}
      />
    );
  return (
    <TextField
      name={key}
      label={label}
      defaultValue={typed}
      inputMode={unit === "month" ? "text" : "decimal"}
      placeholder={unit === "month" ? "2026-01" : undefined}
      autoComplete="off"
      lead={leads[unit]}
      trail={trails[unit]}
      error={error}
    />
  );
}
