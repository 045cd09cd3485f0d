"use client";

import { ActionForm } from "@/components/shell/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { endCover } from "@/lib/ownership/actions";

export function EndCover({ accessId }: { accessId: string }) {
  return (
    <ActionForm action={endCover} done={({ says }) => says} undoable>
      {({ pending }) => (
        <>
          <input type="hidden" name="accessId" value={accessId} />
          <SubmitButton variant="ghost" busy={pending} busyLabel="Ending">
            End cover
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
