"use client";

import { StanceFields } from "@/components/contacts/stance-fields";
import { OpenedForm } from "@/components/shell/opened-form";
import { noteStance } from "@/lib/cards/actions";
import type { FirmPerson } from "@/lib/cards/queries";

type FirmStanceFormProps = { person: FirmPerson; today: string; open: boolean; onClose: () => void };

/** What somebody of a firm thinks of us, from now on; its author's, and theirs who lead them. */
export function FirmStanceForm({ person, today, ...shown }: FirmStanceFormProps) {
  return (
    <OpenedForm
      {...shown}
      title={`What ${person.name} thinks of us`}
      description="It is added to the history; what was noted before stays. You and those who lead you read it."
      verb="Note it"
      action={noteStance}
      done={({ name }) => `Stance of ${name} noted`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="personId" value={person.id} />
          <StanceFields stance={person.history[0]?.stance} today={today} errors={errors} />
        </>
      )}
    </OpenedForm>
  );
}
