"use client";

import { ActionForm } from "@/components/shell/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { endHealthOverride } from "@/lib/accounts/actions";

export function EndOverride({ accountId }: { accountId: string }) {
  return (
    <ActionForm action={endHealthOverride} done="Override ended" undoable>
      {() => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <SubmitButton variant="ghost" busyLabel="Ending">
            End now
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
