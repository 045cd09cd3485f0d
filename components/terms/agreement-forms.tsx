"use client";

import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { endAgreement, removeAgreement, saveAgreement } from "@/lib/terms/actions";
import { termKinds, termNames } from "@/lib/terms/kinds";
import type { Agreement } from "@/lib/terms/queries";
import type { TermKind } from "@/lib/terms/wall";

const said = ({ kind }: { kind: string }, did: string) => `${termNames[kind as TermKind]} ${did}`;

export function AgreementForm({ accountId, agreement }: { accountId: string; agreement?: Agreement }) {
  const [kind, choose] = useState<TermKind>(agreement?.kind ?? "FEE_GUARANTEE");
  const bid = kind === "NEXT_RFP";
  return (
    <FormDialog
      key={agreement?.version}
      trigger={agreement ? "Edit" : "Add guarantee or cap"}
      title={agreement ? termNames[agreement.kind] : "New term"}
      verb="Save"
      action={saveAgreement}
      done={(receipt) => said(receipt, "saved")}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          {agreement && <input type="hidden" name="agreementId" value={agreement.id} />}
          {agreement && <input type="hidden" name="version" value={agreement.version} />}
          <SelectField
            label="What"
            name="kind"
            value={kind}
            options={termKinds.map((value) => ({ value, label: termNames[value] }))}
            error={errors.kind}
            onChange={(event) => choose(event.target.value as TermKind)}
          />
          <div className="grid grid-cols-2 gap-3">
            {!bid && (
              <TextField
                label="From"
                name="fromOn"
                type="date"
                defaultValue={agreement?.fromOn ?? ""}
                error={errors.fromOn}
              />
            )}
            <TextField
              label={bid ? "Expected" : "Last day"}
              name="toOn"
              type="date"
              defaultValue={agreement?.toOn ?? ""}
              error={errors.toOn}
            />
          </div>
          {!bid && (
            <CheckboxField
              label="Signed"
              name="signed"
              defaultChecked={agreement?.signed ?? true}
              hint="Not yet signed is drawn dashed and guarantees nothing."
            />
          )}
          <TextField
            label="Source"
            name="source"
            maxLength={200}
            defaultValue={agreement?.source}
            error={errors.source}
          />
          <TextField
            label="Note"
            name="note"
            maxLength={300}
            defaultValue={agreement?.note ?? ""}
            error={errors.note}
          />
        </>
      )}
    </FormDialog>
  );
}

export function EndAgreement({ agreement, today }: { agreement: Agreement; today: string }) {
  return (
    <FormDialog
      trigger="End"
      title={`End the ${termNames[agreement.kind].toLowerCase()}`}
      verb="End it"
      action={endAgreement}
      done={(receipt) => said(receipt, "ended")}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="agreementId" value={agreement.id} />
          <input type="hidden" name="version" value={agreement.version} />
          <TextField label="Last day" name="endsOn" type="date" defaultValue={today} error={errors.endsOn} />
        </>
      )}
    </FormDialog>
  );
}

export function RemoveAgreement({ agreement: { id, kind, version } }: { agreement: Agreement }) {
  const [busy, act] = useAct();
  const remove = () => act(() => removeAgreement(idle, { agreementId: id, version }), said({ kind }, "removed"));
  return (
    <Button variant="ghost" busy={busy} onClick={remove}>
      Remove
    </Button>
  );
}
