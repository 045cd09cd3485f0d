"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { setTarget } from "@/lib/settings/actions";
import type { TargetPeriod } from "@/lib/settings/target-kinds";
import { SettingsForm } from "./settings-form";
import type { TargetCellFace, TargetLineFace } from "./target-face";

type TargetCellProps = {
  cell: TargetCellFace;
  owner: Pick<TargetLineFace, "id" | "name" | "whose">;
  period: TargetPeriod;
  maySet: boolean;
};

/** A target; pressed it tells its history, and the VP sets it. */
export function TargetCellButton(props: TargetCellProps) {
  const { cell, owner, maySet } = props;
  const [open, setOpen] = useState(false);
  const now = cell.now !== undefined && (
    <span className="block text-xs font-normal text-ink-3">
      now <span className={cell.met ? "text-pos-ink" : ""}>{cell.now}</span>
      {cell.met && <span className="sr-only">, met</span>}
    </span>
  );
  if (!maySet && cell.history.length === 0)
    return (
      <>
        {cell.shown}
        {now}
      </>
    );
  return (
    <>
      <button
        type="button"
        aria-label={`${cell.name} of ${owner.name}: ${cell.exact}${cell.now ? `, now ${cell.now}` : ""}`}
        data-tip={cell.shown === cell.exact ? undefined : cell.exact}
        onClick={() => setOpen(true)}
        className="-mx-1 min-h-6 rounded px-1 text-right hover:bg-hover max-md:text-left touch:min-h-11"
      >
        {cell.shown}
        {now}
      </button>
      {open && <TargetDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function TargetDialog({ cell, owner, period, maySet, onClose }: TargetCellProps & { onClose: () => void }) {
  const [typed, setTyped] = useState(false);
  const done = ({ says }: { says: string }) => {
    onClose();
    toast({ text: says });
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={typed}
      width="sm"
      title={`${cell.name}, ${owner.name}`}
      description={cell.hint}
    >
      {maySet && (
        <SettingsForm action={setTarget} onDone={done} onTyped={() => setTyped(true)}>
          {({ errors, pending }) => (
            <>
              <input type="hidden" name="kind" value={cell.kind} />
              <input type="hidden" name="year" value={period.year} />
              {period.season && <input type="hidden" name="season" value={period.season} />}
              <input type="hidden" name={owner.whose === "person" ? "userId" : "teamId"} value={owner.id} />
              <input type="hidden" name="targetId" value={cell.targetId ?? ""} />
              <TextField
                label="Target"
                name="value"
                defaultValue={cell.typed}
                autoComplete="off"
                hint={`Now asked: ${cell.exact}. Leave empty to ask nothing.`}
                error={errors.value}
              />
              <TextareaField
                label="Why"
                name="reason"
                rows={2}
                hint="They are told, and can read this."
                error={errors.reason}
              />
              <span className="flex justify-end gap-2">
                <Button size="md" onClick={onClose}>
                  Cancel
                </Button>
                <SubmitButton size="md" busy={pending}>
                  Set target
                </SubmitButton>
              </span>
            </>
          )}
        </SettingsForm>
      )}
      {cell.history.length > 0 && (
        <section aria-label="History" className="mt-4">
          <h3 className="mb-1 font-semibold">History</h3>
          <ol className="divide-y divide-line border-t border-line">
            {cell.history.map(({ text, who, reason }) => (
              <li key={`${text} ${who}`} className="py-1.5">
                <span className="flex justify-between gap-2">
                  <span className="num font-medium">{text}</span>
                  <span className="text-ink-3">{who}</span>
                </span>
                {reason && <span className="block text-ink-2 [overflow-wrap:anywhere]">“{reason}”</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </GuardedDialog>
  );
}
