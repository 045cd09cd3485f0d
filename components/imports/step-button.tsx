"use client";

import { ActionForm, type ActionFormProps } from "@/components/shell/action-form";
import type { ButtonProps } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardImport, takeImport } from "@/lib/imports/actions";

type StepProps = { importId: string; version: number; children: ButtonProps["children"]; disabledBecause?: string };

/** Takes what the check showed: an import that moved on meanwhile says so. */
export const TakeButton = (props: StepProps) => (
  <StepButton {...props} action={takeImport} variant="primary" busyLabel="Starting" />
);

export const DiscardButton = (props: StepProps) => (
  <StepButton {...props} action={discardImport} variant="ghost" busyLabel="Discarding" />
);

type StepButtonProps<T> = StepProps & Pick<ActionFormProps<T>, "action"> & Pick<ButtonProps, "variant" | "busyLabel">;

function StepButton<T extends object>({ action, importId, version, children, ...look }: StepButtonProps<T>) {
  return (
    <ActionForm action={action} keep className="flex flex-col items-end">
      {({ pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton {...look} busy={pending}>
            {children}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
