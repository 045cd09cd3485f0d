"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { startCheck } from "@/lib/imports/actions";
import type { ActualsReport, Controls, FigureName } from "@/lib/imports/report";
import { MonthControls } from "./month-controls";

type ControlTotalsProps = {
  importId: string;
  version: number;
  actuals: Pick<ActualsReport, "months" | "needed">;
  open: boolean;
  checked: boolean;
};

/** The file's totals beside finance's, month by month: nothing is taken while they differ. */
export function ControlTotals({ importId, version, actuals, open, checked }: ControlTotalsProps) {
  const [typed, setTyped] = useState<Controls>(() =>
    Object.fromEntries(actuals.months.map(({ month, control }) => [month, control])),
  );
  const say = (month: string, figure: FigureName, text: string) =>
    setTyped({ ...typed, [month]: { ...typed[month], [figure]: text } });
  const months = actuals.months.map((totals) => (
    <MonthControls
      key={totals.month}
      totals={totals}
      needed={actuals.needed}
      typed={typed[totals.month] ?? {}}
      onType={open ? (figure, text) => say(totals.month, figure, text) : undefined}
    />
  ));
  if (!open) return <div className="flex flex-col gap-6 px-5 py-4 max-md:px-4">{months}</div>;
  return (
    <ActionForm action={startCheck} keep className="flex flex-col gap-6 px-5 py-4 max-md:px-4">
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="controls" value={JSON.stringify(typed)} />
          {months}
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
