"use client";

import { ActionForm } from "@/components/shell/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { forgetForm } from "@/lib/worksheets/actions";
import type { MappedForm } from "@/lib/worksheets/queries";

/** The forms one has mapped, each to be forgotten. */
export function MappedForms({ forms, today }: { forms: MappedForm[]; today: Day }) {
  if (forms.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-xs font-medium text-ink-2">Forms you have mapped</h3>
      <ul className="max-w-2xl">
        {forms.map(({ id, name, places, mappedOn }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1 last:border-0"
          >
            <span>
              {name}{" "}
              <span className="text-xs text-ink-3">{`${counted(places, "cell")}, mapped ${dayText(mappedOn, today)}`}</span>
            </span>
            <ActionForm action={forgetForm} done={(receipt) => `${receipt.name} forgotten`}>
              {({ pending }) => (
                <>
                  <input type="hidden" name="formId" value={id} />
                  <SubmitButton
                    variant="ghost"
                    size="sm"
                    busy={pending}
                    busyLabel="Forgetting"
                    aria-label={`Forget ${name}`}
                  >
                    Forget
                  </SubmitButton>
                </>
              )}
            </ActionForm>
          </li>
        ))}
      </ul>
    </>
  );
}
