"use client";

import { ActionForm } from "@/components/shell/action-form";
import type { ButtonProps } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardImport, takeImport } from "@/lib/imports/actions";

const steps = {
  take: { action: takeImport, busy: "Starting", variant: "primary" },
  discard: { action: discardImport, busy: "Discarding", variant: "ghost" },
} as const;

type StepButtonProps = {
  step: keyof typeof steps;
  importId: string;
  version: number;
  children: ButtonProps["children"];
  disabledBecause?: string;
};

/** Goes on with an import as it was shown: one that moved on meanwhile says so. */
export function StepButton({ step, importId, version, children, disabledBecause }: StepButtonProps) {
  const { action, busy, variant } = steps[step];
  return (
    <ActionForm action={action} keep className="flex flex-col items-end">
      {({ pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton variant={variant} busy={pending} busyLabel={busy} disabledBecause={disabledBecause}>
            {children}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
