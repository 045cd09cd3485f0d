"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/shell/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveWorksheet } from "@/lib/worksheets/actions";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";
import { ClaimTotals } from "./claim-totals";
import { EntryRows } from "./entry-rows";
import { Figure } from "./figure";
import { ReasonField } from "./reason-field";

type EntryFormProps = {
  kind: SheetKind;
  trackId: string;
  number: number;
  /** The draft’s, where one stands. */
  version?: number;
  /** Figures as they are typed, by the key of their field; stated lines as "stated.L16". */
  typed: Record<string, string>;
  reason: string;
  base: string;
};

/** Where the totals that come of single claims are typed. */
const totalled = { INSURED: "", FEE: "Expected claims", STOP_LOSS: "Claims above deductibles, as totals" };
const lists = (fields: readonly { list?: string }[]) => [...new Set(fields.flatMap(({ list }) => list ?? []))];

/** A version entered figure by figure; what does not go together is said beside its field, and nothing typed is lost. */
export function EntryForm({ kind, trackId, number, version, typed, reason, base }: EntryFormProps) {
  const router = useRouter();
  const { sections, fields, stated } = sheets[kind];
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
          <input type="hidden" name="kind" value={kind} />
          {version !== undefined && <input type="hidden" name="version" value={version} />}
          {sections.map((section) => {
            const own = fields.filter((field) => field.section === section);
            return (
              <fieldset key={section} className="border-t border-line pt-3">
                <legend className="pr-3 text-sm font-semibold">{section}</legend>
                <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-2 max-sm:grid-cols-1">
                  {own
                    .filter(({ list }) => !list)
                    .map((field) => (
                      <Figure
                        key={field.key}
                        field={field}
                        typed={typed[field.key]}
                        error={errorOf(errors, field.key)}
                      />
                    ))}
                </div>
                {lists(own).map((list) => (
                  <EntryRows
                    key={list}
                    fields={own.filter((field) => field.list === list)}
                    typed={typed}
                    errors={errors as Record<string, string[] | undefined>}
                  />
                ))}
                {totalled[kind] === section && <ClaimTotals kind={kind} />}
              </fieldset>
            );
          })}
          <fieldset className="border-t border-line pt-3">
            <legend className="pr-3 text-sm font-semibold">Stated by underwriting</legend>
            <p className="mb-3 text-xs text-ink-3">
              What your own system comes to. The required {kind === "FEE" ? "fee" : "premium"} you state is the one that
              counts; each is checked against the engine’s.
            </p>
            <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-2 max-sm:grid-cols-1">
              {stated.map(({ id, label, unit }) => {
                const key = `stated.${id}`;
                const field = { key, at: "", label: `${label} (${id})`, unit, section: "" };
                return <Figure key={id} field={field} typed={typed[key]} error={errorOf(errors, key)} />;
              })}
            </div>
          </fieldset>
          <ReasonField
            label="What changed"
            number={number}
            reason={reason}
            error={errors.reason}
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
