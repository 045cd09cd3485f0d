import { isOpen } from "@/lib/imports/kind";
import type { ImportWhole } from "@/lib/imports/queries";
import { ControlTotals, TotalsChecked } from "./control-totals";
import { lacksTotals, rowsToTake } from "./lacks-totals";
import { RatioEffect } from "./ratio-effect";

/** The file against finance, and what it does to LR. */
export function PartTotals({ whole }: { whole: ImportWhole }) {
  const { id, version, counts, status, mine } = whole;
  if (!counts?.actuals) return null;
  const { effect, effects, months, needed, controlSheet } = counts.actuals;
  const some = rowsToTake(whole) > 0;
  return (
    <>
      {controlSheet && (
        <p className="px-5 pt-4 text-ink-2 max-md:px-4">
          Finance’s totals are read from the sheet “{controlSheet}”. What you type counts before them.
        </p>
      )}
      {mine && isOpen(status) && (status !== "READY" || some) ? (
        <ControlTotals
          importId={id}
          version={version}
          actuals={{ months, needed }}
          checked={status === "READY" && !lacksTotals(whole)}
        />
      ) : (
        <TotalsChecked actuals={{ months, needed: some ? needed : [] }} />
      )}
      <RatioEffect effect={effect} effects={effects} />
    </>
  );
}
