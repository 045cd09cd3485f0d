"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { moveOpportunity } from "@/lib/opportunities/actions";
import type { Deal } from "@/lib/opportunities/deal";
import {
  type Criterion,
  lacking,
  lostReasonNames,
  lostReasons,
  type Stage,
  stageNames,
} from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";

type Payload = Parameters<typeof moveOpportunity>[1];
export type MoveDialogProps = { deal: Deal; to: Stage; today: Day; onClose: () => void };

const fields: Record<Criterion, { label: string; hint?: string; day?: true }> = {
  need: { label: "What they need" },
  process: { label: "How they decide", hint: "Who is asked, in which order" },
  decideOn: { label: "They decide on", day: true },
  quotedOn: { label: "The quote went out on", day: true },
  invitedOn: { label: "Invited on", day: true },
  agreedBy: { label: "Who said yes", hint: "The person who decides" },
  signedOn: { label: "Signed on", day: true },
  lostReason: { label: "Why" },
  lostTo: { label: "Who has it", hint: "The competitor; “Nobody” where they stay without" },
};
const isPast = (criterion: Criterion) => ["quotedOn", "invitedOn", "signedOn"].includes(criterion);

/** A move that asks for more than a press: what the stage is to rest on and nobody has said yet. */
export function MoveDialog({ deal, to, today, onClose }: MoveDialogProps) {
  const [asked] = useState(() => lacking(deal, to));
  const [said, setSaid] = useState<Partial<Record<Criterion, string>>>(() =>
    Object.fromEntries(asked.filter(isPast).map((criterion) => [criterion, today])),
  );
  const [typed, setTyped] = useState(false);
  const sending = useSend(moveOpportunity);
  const set = (criterion: Criterion) => (event: { target: { value: string } }) => {
    setTyped(true);
    setSaid({ ...said, [criterion]: event.target.value });
  };
  const submit = async (confirmed?: string[]) => {
    const payload = { opportunityId: deal.id, from: deal.stage, to, ...said, confirmed } as Payload;
    const outcome = await sending.send(payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, movedText(deal, to));
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={typed}
      title={`${deal.name}: ${stageNames[to]}`}
      description={
        to === "SOLD"
          ? "Each product becomes a line on the account from its effective day. Undo takes it back."
          : undefined
      }
      width="sm"
      verb={`Move to ${stageNames[to]}`}
      busyLabel="Moving"
      sending={sending}
      onSubmit={submit}
      texts={() => Object.values(said)}
    >
      {asked.map((criterion) =>
        criterion === "lostReason" ? (
          <SelectField
            key={criterion}
            label={fields[criterion].label}
            placeholder="Choose"
            value={said.lostReason ?? ""}
            options={lostReasons.map((value) => ({ value, label: lostReasonNames[value] }))}
            onChange={set(criterion)}
            error={sending.errors[criterion]}
          />
        ) : (
          <TextField
            key={criterion}
            label={fields[criterion].label}
            hint={fields[criterion].hint}
            type={fields[criterion].day ? "date" : "text"}
            max={isPast(criterion) ? today : undefined}
            value={said[criterion] ?? ""}
            onChange={set(criterion)}
            error={sending.errors[criterion]}
          />
        ),
      )}
    </SendDialog>
  );
}

export const movedText = ({ name }: Pick<Deal, "name">, to: Stage) => `${name} is ${stageNames[to]}`;
