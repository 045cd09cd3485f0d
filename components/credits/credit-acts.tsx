"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { recoverCredit, withdrawCredit } from "@/lib/credits/actions";
import { creditNames } from "@/lib/credits/kinds";
import type { CreditShown } from "@/lib/credits/queries";
import { exactMoney } from "@/lib/format";

type ActsProps = { credit: CreditShown };

/** Withdraws a credit at a press; it can be undone. */
export function WithdrawCredit({ credit: { id, version, kind, amount } }: ActsProps) {
  const [busy, act] = useAct();
  const name = `${creditNames[kind]} of ${exactMoney(amount)}`;
  const withdraw = () => act(() => withdrawCredit(idle, { creditId: id, version }), `${name} withdrawn`);
  return (
    <Button variant="ghost" busy={busy} aria-label={`Withdraw ${name}`} onClick={withdraw}>
      Withdraw
    </Button>
  );
}

/** Says when what lapsed came back. */
export function RecoverCredit({ credit: { id, version, kind, due }, today }: ActsProps & { today: string }) {
  return (
    <FormDialog
      trigger="It came back"
      title={`${creditNames[kind]}: ${exactMoney(due, 2)} came back`}
      verb="Save"
      action={recoverCredit}
      done={({ amount }) => `${amount} came back`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="creditId" value={id} />
          <input type="hidden" name="version" value={version} />
          <TextField
            label="Day it came"
            name="recoveredOn"
            type="date"
            max={today}
            defaultValue={today}
            error={errors.recoveredOn}
          />
        </>
      )}
    </FormDialog>
  );
}
