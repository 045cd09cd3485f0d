"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useAct } from "@/components/shell/use-act";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { addProgram, changeProgram, endProgram } from "@/lib/innovations/actions";

type Option = { value: string; label: string };
/** What the form begins with, of one that stands. */
export type ProgramWritten = {
  id: string;
  version: number;
  name: string;
  words: string;
  product: string | null;
  launchedOn: string;
};
type ProgramButtonProps = { written?: ProgramWritten; products: Option[]; today: string };

/** Begins a program, or changes one. */
export function ProgramButton(props: ProgramButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={props.written ? undefined : "primary"} onClick={() => setOpen(true)}>
        {props.written ? "Edit" : "New program"}
      </Button>
      {open && <ProgramDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

type Payload = Parameters<typeof addProgram>[1] & Parameters<typeof changeProgram>[1];

function ProgramDialog({ written, products, today, onClose }: ProgramButtonProps & { onClose: () => void }) {
  const [said, setSaid] = useState({
    name: written?.name ?? "",
    words: written?.words ?? "",
    product: written?.product ?? "",
    launchedOn: written?.launchedOn ?? today,
  });
  const [typed, setTyped] = useState(false);
  const { push } = useRouter();
  const sending = useSend(written ? (changeProgram as unknown as typeof addProgram) : addProgram);
  const set = (field: keyof typeof said) => (event: { target: { value: string } }) => {
    setTyped(true);
    setSaid({ ...said, [field]: event.target.value });
  };
  const submit = async (confirmed?: string[]) => {
    const seen = written && { id: written.id, version: written.version };
    const outcome = await sending.send({ ...seen, ...said, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, written ? "Saved" : `Begun: ${said.name}`);
    onClose();
    if (!written) push(`/opportunities/programs/${(outcome.receipt as { id: string }).id}`);
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={typed}
      title={written ? "Edit program" : "New program"}
      width="sm"
      verb={written ? "Save" : "Begin"}
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => [said.name, said.words]}
    >
      <TextField label="Name" required value={said.name} onChange={set("name")} error={sending.errors.name} />
      <TextareaField
        label="What it is, and for whom"
        required
        rows={3}
        value={said.words}
        onChange={set("words")}
        error={sending.errors.words}
      />
      <SelectField
        label="Product of the catalogue"
        placeholder="None: whoever has medical"
        hint="Its rule says who may be invited"
        value={said.product}
        options={products}
        onChange={set("product")}
        error={sending.errors.product}
      />
      <TextField
        label="Begins on"
        type="date"
        required
        value={said.launchedOn}
        onChange={set("launchedOn")}
        error={sending.errors.launchedOn}
      />
    </SendDialog>
  );
}

const idle = { status: "idle" } as const;
type EndProgramProps = { id: string; version: number; name: string; ended: boolean };

/** Ends a program, or begins it again. */
export function EndProgram({ id, version, name, ended }: EndProgramProps) {
  const [busy, act] = useAct();
  const send = () => endProgram(idle, { id, version, ended: !ended });
  return (
    <Button disabled={busy} onClick={() => act(send, ended ? `Begun again: ${name}` : `Ended: ${name}`)}>
      {ended ? "Begin again" : "End program"}
    </Button>
  );
}
