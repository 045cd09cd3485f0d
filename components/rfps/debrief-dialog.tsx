"use client";

import { __iconData as removeIcon } from "lucide-react/icons/x";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input, TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { lostReasonNames, lostReasons } from "@/lib/opportunities/stages";
import { debriefRfp } from "@/lib/rfps/actions";
import type { Rfp } from "@/lib/rfps/rfp";

type Payload = Parameters<typeof debriefRfp>[1];

/** Opens what was learnt of a bid that was lost. */
export function DebriefButton({ rfp }: { rfp: Rfp }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Write the debrief" onClick={() => setOpen(true)}>
        Debrief
      </Button>
      {open && <DebriefDialog rfp={rfp} onClose={() => setOpen(false)} />}
    </>
  );
}

function DebriefDialog({ rfp, onClose }: { rfp: Rfp; onClose: () => void }) {
  const [version] = useState(rfp.version);
  const [was] = useState(() => ({
    ...rfp.debrief,
    scores: rfp.debrief.scores.map((each, at) => ({ ...each, key: at })),
    lostReason: rfp.lostReason ?? "",
    lostTo: rfp.lostTo,
  }));
  const [said, setSaid] = useState(was);
  const sending = useSend(debriefRfp);
  const set = (field: "lostReason" | "lostTo" | "heard" | "change") => (event: { target: { value: string } }) =>
    setSaid({ ...said, [field]: event.target.value });
  const score = (at: number, change: Partial<(typeof said.scores)[number]>) =>
    setSaid({ ...said, scores: said.scores.map((each, n) => (n === at ? { ...each, ...change } : each)) });
  const add = () => {
    const key = Math.max(-1, ...said.scores.map((each) => each.key)) + 1;
    setSaid({ ...said, scores: [...said.scores, { key, criterion: "", ours: "", theirs: "" }] });
  };
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ rfpId: rfp.id, version, ...said, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Debrief of ${rfp.name} saved`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={JSON.stringify(said) !== JSON.stringify(was)}
      title={`Debrief: ${rfp.name}`}
      width="md"
      verb="Save"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => [said.lostTo, said.heard, said.change, ...said.scores.map(({ criterion }) => criterion)]}
    >
      <span className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <SelectField
          label="Why"
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
      </span>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-xs font-medium text-ink-2 touch:text-base">Scores, ours and the winner’s</legend>
        {said.scores.map((each, at) => (
          <span key={each.key} className="grid grid-cols-[1fr_4rem_4rem_2rem] items-center gap-2">
            <Input
              aria-label={`Criterion ${at + 1}`}
              placeholder="Criterion"
              maxLength={120}
              value={each.criterion}
              onChange={({ target }) => score(at, { criterion: target.value })}
            />
            <Input
              aria-label={`Our points, criterion ${at + 1}`}
              inputMode="decimal"
              placeholder="Ours"
              value={each.ours}
              onChange={({ target }) => score(at, { ours: target.value })}
            />
            <Input
              aria-label={`The winner’s points, criterion ${at + 1}`}
              inputMode="decimal"
              placeholder="Theirs"
              value={each.theirs}
              onChange={({ target }) => score(at, { theirs: target.value })}
            />
            <IconButton
              label={`Remove criterion ${at + 1}`}
              icon={<Icon icon={removeIcon} size={14} />}
              onClick={() => setSaid({ ...said, scores: said.scores.filter((_, n) => n !== at) })}
            />
          </span>
        ))}
        <Button className="self-start" onClick={add}>
          Add a criterion
        </Button>
        {sending.errors.scores && <FieldError reason={sending.errors.scores[0] ?? ""} />}
      </fieldset>
      <TextareaField
        label="What we heard"
        rows={3}
        maxLength={2000}
        value={said.heard}
        onChange={set("heard")}
        error={sending.errors.heard}
      />
      <TextareaField
        label="What we change"
        rows={3}
        maxLength={2000}
        value={said.change}
        onChange={set("change")}
        error={sending.errors.change}
      />
    </SendDialog>
  );
}
