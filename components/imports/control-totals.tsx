"use client";

import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { startCheck } from "@/lib/imports/actions";
import type { ActualsReport, Controls } from "@/lib/imports/report";
import { MonthControls } from "./month-controls";

type Actuals = Pick<ActualsReport, "months" | "needed">;
type ControlTotalsProps = { importId: string; version: number; actuals: Actuals; checked: boolean };

/** The file's totals beside finance's, month by month: nothing is taken while they differ. */
export function ControlTotals({ importId, version, actuals, checked }: ControlTotalsProps) {
  const [typed, setTyped] = useState(() => saidBefore(actuals));
  const fields = useRef<HTMLDivElement>(null);
  const read = () => setTyped(typedIn(fields.current));
  // What was typed before the page came alive counts as well.
  useEffect(() => setTyped(typedIn(fields.current)), []);
  return (
    <ActionForm action={startCheck} keep className="flex flex-col gap-6 px-5 py-4 max-md:px-4">
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="controls" value={JSON.stringify(typed)} />
          <div ref={fields} onInput={read} className="flex flex-col gap-6">
            {actuals.months.map((totals) => (
              <MonthControls
                key={totals.month}
                totals={totals}
                needed={actuals.needed}
                typed={typed[totals.month] ?? {}}
                open
              />
            ))}
          </div>
          {errors.controls && <FieldError reason={errors.controls.join(" ")} />}
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton size="md" variant={checked ? "secondary" : "primary"} busy={pending} busyLabel="Starting">
              Check against finance
            </SubmitButton>
            <span className="text-xs text-ink-3">
              Nothing is taken while a total differs, to the cent and the head.
            </span>
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The same, when nothing can be said any more. */
export function TotalsChecked({ actuals }: { actuals: Actuals }) {
  const said = saidBefore(actuals);
  return (
    <div className="flex flex-col gap-6 px-5 py-4 max-md:px-4">
      {actuals.months.map((totals) => (
        <MonthControls key={totals.month} totals={totals} needed={actuals.needed} typed={said[totals.month] ?? {}} />
      ))}
    </div>
  );
}

const saidBefore = ({ months }: Actuals): Controls =>
  Object.fromEntries(months.map(({ month, control }) => [month, control]));

function typedIn(fields: HTMLElement | null): Controls {
  const controls: Controls = {};
  for (const input of fields?.querySelectorAll("input") ?? []) {
    const { month = "", figure = "" } = input.dataset;
    controls[month] = { ...controls[month], [figure]: input.value };
  }
  return controls;
}
