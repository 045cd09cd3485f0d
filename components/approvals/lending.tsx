"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { lendPen, takePenBack } from "@/lib/approvals/actions";

type LendingProps = { deputies: { id: string; name: string }[]; today: string };

/** Names a colleague who signs in one's place for some days. */
export function Lending({ deputies, today }: LendingProps) {
  return (
    <FormDialog
      trigger="While I am away…"
      title="Who signs for you"
      description="They see what waits for you and sign in your place, under their own name."
      verb="Lend"
      action={lendPen}
      done={({ name }) => `${name} signs in your place`}
    >
      {({ errors }) => (
        <>
          <SelectField
            name="toUserId"
            label="Signs for me"
            placeholder="Choose"
            options={deputies.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.toUserId}
          />
          <div className="grid grid-cols-2 gap-3">
            <TextField type="date" name="fromOn" label="From" defaultValue={today} min={today} error={errors.fromOn} />
            <TextField type="date" name="toOn" label="Through" defaultValue={today} min={today} error={errors.toOn} />
          </div>
        </>
      )}
    </FormDialog>
  );
}

export function TakeBack({ delegationId, name }: { delegationId: string; name: string }) {
  const { send, busy } = useSend(takePenBack);
  return (
    <Button size="sm" busy={busy} onClick={() => send({ delegationId })} aria-label={`Sign myself again, not ${name}`}>
      Sign myself again
    </Button>
  );
}
