"use client";

import { __iconData as removeIcon } from "lucide-react/icons/x";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input, TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { prepareFinalist } from "@/lib/rfps/actions";
import { checklistOf } from "@/lib/rfps/finalist";
import type { Rfp } from "@/lib/rfps/rfp";

type Payload = Parameters<typeof prepareFinalist>[1];

/** Opens the preparation of the finalist meeting. */
export function FinalistButton({ rfp }: { rfp: Rfp }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Prepare the finalist meeting" onClick={() => setOpen(true)}>
        Prepare
      </Button>
      {open && <FinalistDialog rfp={rfp} onClose={() => setOpen(false)} />}
    </>
  );
}

function FinalistDialog({ rfp, onClose }: { rfp: Rfp; onClose: () => void }) {
  const [version] = useState(rfp.version);
  const [was] = useState({ ...rfp.finalist, checklist: checklistOf(rfp.finalist), meetingOn: rfp.meetingOn ?? "" });
  const [said, setSaid] = useState(was);
  const [another, setAnother] = useState("");
  const sending = useSend(prepareFinalist);
  const set = (field: "place" | "ours" | "theirs" | "asked" | "meetingOn") => (event: { target: { value: string } }) =>
    setSaid({ ...said, [field]: event.target.value });
  const add = () => {
    if (another.trim()) setSaid({ ...said, checklist: [...said.checklist, { what: another.trim(), done: false }] });
    setAnother("");
  };
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ rfpId: rfp.id, version, ...said, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Finalist meeting of ${rfp.name} saved`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={JSON.stringify(said) !== JSON.stringify(was)}
      title={`Finalist meeting: ${rfp.name}`}
      width="md"
      verb="Save"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => [said.place, said.ours, said.theirs, said.asked]}
    >
      <span className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <TextField
          label="On"
          type="date"
          value={said.meetingOn}
          onChange={set("meetingOn")}
          error={sending.errors.meetingOn}
        />
        <TextField
          label="Where"
          maxLength={200}
          value={said.place}
          onChange={set("place")}
          error={sending.errors.place}
        />
      </span>
      <TextareaField
        label="Who comes from us"
        rows={2}
        maxLength={500}
        value={said.ours}
        onChange={set("ours")}
        error={sending.errors.ours}
      />
      <TextareaField
        label="Who listens"
        rows={2}
        maxLength={500}
        value={said.theirs}
        onChange={set("theirs")}
        error={sending.errors.theirs}
      />
      <TextareaField
        label="What they asked to hear"
        rows={3}
        maxLength={2000}
        value={said.asked}
        onChange={set("asked")}
        error={sending.errors.asked}
      />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink-2 touch:text-base">Before the meeting</legend>
        {said.checklist.map(({ what, done }, at) => (
          <span key={what} className="flex items-center justify-between gap-2">
            <CheckboxField
              label={what}
              checked={done}
              onChange={({ target }) =>
                setSaid({
                  ...said,
                  checklist: said.checklist.map((each, n) => (n === at ? { ...each, done: target.checked } : each)),
                })
              }
            />
            <IconButton
              label={`Remove ${what}`}
              icon={<Icon icon={removeIcon} size={14} />}
              onClick={() => setSaid({ ...said, checklist: said.checklist.filter((_, n) => n !== at) })}
            />
          </span>
        ))}
        <span className="mt-1 grid grid-cols-[1fr_auto] gap-2">
          <Input
            aria-label="Something else to do before"
            placeholder="Something else"
            maxLength={200}
            value={another}
            onChange={(event) => setAnother(event.target.value)}
          />
          <Button size="md" onClick={add}>
            Add
          </Button>
        </span>
      </fieldset>
    </SendDialog>
  );
}
