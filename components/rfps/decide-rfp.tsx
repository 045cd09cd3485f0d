"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextareaField } from "@/components/ui/textarea";
import { decideRfp } from "@/lib/rfps/actions";
import type { Rfp } from "@/lib/rfps/rfp";
import { type Decision, decisionNames, type GoReason, goReasonNames, goReasons } from "@/lib/rfps/stages";

type Payload = Parameters<typeof decideRfp>[1];

/** Opens the decision whether we bid. */
export function DecideRfp({ rfp }: { rfp: Rfp }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={rfp.go ? "ghost" : "primary"} onClick={() => setOpen(true)}>
        {rfp.go ? "Change the decision" : "Decide go or no-go"}
      </Button>
      {open && <DecideDialog rfp={rfp} onClose={() => setOpen(false)} />}
    </>
  );
}

function DecideDialog({ rfp, onClose }: { rfp: Rfp; onClose: () => void }) {
  const [go, setGo] = useState<Decision>(rfp.go ?? "GO");
  const [reasons, setReasons] = useState<readonly GoReason[]>(rfp.goReasons);
  const [note, setNote] = useState(rfp.goNote);
  const sending = useSend(decideRfp);
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ rfpId: rfp.id, go, reasons: [...reasons], note, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${rfp.name}: ${decisionNames[go].toLowerCase()}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={note !== rfp.goNote || reasons.join() !== rfp.goReasons.join()}
      title={`Do we bid: ${rfp.name}`}
      description="A no-go ends it as declined by us."
      width="sm"
      verb={`Decide ${decisionNames[go].toLowerCase()}`}
      busyLabel="Deciding"
      sending={sending}
      onSubmit={submit}
      texts={() => [note]}
    >
      <RadioGroup
        legend="Decision"
        name="go"
        value={go}
        options={(["GO", "NO_GO"] as const).map((value) => ({ value, label: decisionNames[value] }))}
        onChange={(event) => setGo(event.target.value as Decision)}
      />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink-2 touch:text-base">What it rests on</legend>
        {goReasons.map((reason) => (
          <CheckboxField
            key={reason}
            label={goReasonNames[reason]}
            checked={reasons.includes(reason)}
            onChange={({ target }) =>
              setReasons(goReasons.filter((each) => (each === reason ? target.checked : reasons.includes(each))))
            }
          />
        ))}
        {sending.errors.reasons && <FieldError reason={sending.errors.reasons[0] ?? ""} />}
      </fieldset>
      <TextareaField
        label="Why, in words"
        rows={3}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={sending.errors.note}
      />
    </SendDialog>
  );
}
