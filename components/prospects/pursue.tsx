"use client";

import { ActionForm } from "@/components/shell/action-form";
import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { renewalDay } from "@/lib/format";
import { addPursuit, askCustomer, closePursuit, decideMatch } from "@/lib/prospects/actions";

/** Begins a pursuit for the next first day of the employer’s contract year, unless another is typed. */
export function PursueButton({ ein, name, effectiveOn }: { ein: string; name: string; effectiveOn: string }) {
  return (
    <FormDialog
      trigger="Pursue"
      look={{ variant: "primary" }}
      title={`Pursue ${name}`}
      description="It is yours, and your Director’s to see. Nobody else pursues it meanwhile."
      verb="Begin pursuit"
      action={addPursuit}
      done={() => `${name} is yours to win`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="ein" value={ein} />
          <TextField
            label="To be effective"
            name="effectiveOn"
            type="date"
            defaultValue={effectiveOn}
            hint={`The contract filed renews ${renewalDay(effectiveOn)} next.`}
            error={errors.effectiveOn}
          />
          <TextField label="Why, or how" name="note" maxLength={500} error={errors.note} />
        </>
      )}
    </FormDialog>
  );
}

export function CloseButton({ pursuitId, version, name }: { pursuitId: string; version: number; name: string }) {
  return (
    <FormDialog
      trigger="Close pursuit"
      title={`Close the pursuit of ${name}`}
      verb="Close pursuit"
      action={closePursuit}
      done="Pursuit closed"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="pursuitId" value={pursuitId} />
          <input type="hidden" name="version" value={version} />
          <TextField label="Why" name="reason" maxLength={200} error={errors.reason} />
        </>
      )}
    </FormDialog>
  );
}

/** Whether it is some team’s customer: that and whose is answered, logged, and no more. */
export function AskCustomer({ ein }: { ein: string }) {
  return (
    <ActionForm
      action={askCustomer}
      keep
      done={({ owner }) => (owner ? `Customer, ${owner}` : "No customer of ours by its number")}
    >
      {({ pending }) => (
        <>
          <input type="hidden" name="ein" value={ein} />
          <SubmitButton variant="secondary" size="sm" busy={pending} busyLabel="Asking">
            Is it a customer?
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

type MatchProps = { ein: string; accountId: string; name: string };

/** An account that has its name: the same employer, or another of that name. */
export function MatchButtons({ ein, accountId, name }: MatchProps) {
  return (
    <span className="flex gap-1">
      {(["yes", "no"] as const).map((same) => (
        <ActionForm
          key={same}
          action={decideMatch}
          keep
          undoable
          done={same === "yes" ? `Same as ${name}` : `Not ${name}`}
        >
          {({ pending }) => (
            <>
              <input type="hidden" name="ein" value={ein} />
              <input type="hidden" name="accountId" value={accountId} />
              <input type="hidden" name="same" value={same} />
              <SubmitButton variant="secondary" size="sm" busy={pending}>
                {same === "yes" ? "The same" : "Another"}
              </SubmitButton>
            </>
          )}
        </ActionForm>
      ))}
    </span>
  );
}
