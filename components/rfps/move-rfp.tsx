"use client";

import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { Menu } from "@/components/ui/menu";
import { SelectField } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { lostReasonNames, lostReasons } from "@/lib/opportunities/stages";
import { moveRfp } from "@/lib/rfps/actions";
import type { Rfp } from "@/lib/rfps/rfp";
import { isOpen, nextStages, type RfpStage, stageNames, whyNot } from "@/lib/rfps/stages";

type Payload = Parameters<typeof moveRfp>[1];
const movedText = ({ name }: Rfp, to: RfpStage) => `${name}: ${stageNames[to].toLowerCase()}`;

/** Where a bid may go; an end asks first what it came to. */
export function MoveRfp({ rfp }: { rfp: Rfp }) {
  const [asking, setAsking] = useState<RfpStage>();
  const { send } = useSend(moveRfp);
  const move = async (to: RfpStage) => {
    const why = whyNot(rfp, to);
    if (why) return toast({ text: why, tone: "error" });
    if (!isOpen(to)) return setAsking(to);
    const outcome = await send({ rfpId: rfp.id, from: rfp.stage, to } as Payload);
    if (outcome.status === "done") offerUndo(outcome.operationId, movedText(rfp, to));
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  const item = (to: RfpStage) => ({ label: stageNames[to], danger: to === "AWARDED_OTHER", onSelect: () => move(to) });
  const next = nextStages(rfp);
  return (
    <>
      <Menu
        trigger={
          <>
            Move to… <Icon icon={downIcon} size={12} />
          </>
        }
        label={`Move to…: ${rfp.name}`}
        sections={[
          { label: "Move to", items: next.filter(isOpen).map(item) },
          { label: "It ended", items: next.filter((to) => !isOpen(to)).map(item) },
        ]}
        align="end"
      />
      {asking && <EndDialog rfp={rfp} to={asking} onClose={() => setAsking(undefined)} />}
    </>
  );
}

function EndDialog({ rfp, to, onClose }: { rfp: Rfp; to: RfpStage; onClose: () => void }) {
  const [said, setSaid] = useState({ lostReason: "", lostTo: "", ended: "" });
  const sending = useSend(moveRfp);
  const set = (field: keyof typeof said) => (event: { target: { value: string } }) =>
    setSaid({ ...said, [field]: event.target.value });
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ rfpId: rfp.id, from: rfp.stage, to, ...said, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, movedText(rfp, to));
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={Object.values(said).some(Boolean)}
      title={`${rfp.name}: ${stageNames[to].toLowerCase()}`}
      description={rfp.opportunityId ? "The opportunity it is tied to is told." : undefined}
      width="sm"
      verb="Save"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => Object.values(said)}
    >
      {to === "AWARDED_OTHER" ? (
        <>
          <SelectField
            label="Why"
            placeholder="Choose"
            value={said.lostReason}
            options={lostReasons.map((value) => ({ value, label: lostReasonNames[value] }))}
            onChange={set("lostReason")}
            error={sending.errors.lostReason}
          />
          <TextField
            label="Who has it"
            maxLength={120}
            value={said.lostTo}
            onChange={set("lostTo")}
            error={sending.errors.lostTo}
          />
        </>
      ) : (
        <TextField
          label={to === "AWARDED_US" ? "Who told us" : "Why it was cancelled"}
          maxLength={120}
          value={said.ended}
          onChange={set("ended")}
          error={sending.errors.ended}
        />
      )}
    </SendDialog>
  );
}
