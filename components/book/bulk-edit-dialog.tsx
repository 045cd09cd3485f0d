"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { usePreview } from "@/components/shell/use-preview";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { type Option, SelectField } from "@/components/ui/select";
import { bulkEdit } from "@/lib/accounts/actions";
import type { BulkField } from "@/lib/accounts/schema";
import { counted } from "@/lib/format";
import type { BulkReceipt } from "@/lib/server/bulk-edit";
import type { Bulk } from "./bulk";
import { Stayed } from "./stayed";

type Payload = Parameters<typeof bulkEdit>[1];
type Field = { label: string; value: string; type?: "date"; options?: Option[]; hint?: string; maxLength?: number };

const priorities: Option[] = [
  ...["A", "B", "C"].map((value) => ({ value, label: value })),
  { value: "", label: "None" },
];
const fields: Record<BulkField, Field> = {
  priority: { label: "Priority", value: "A", options: priorities },
  addTags: { label: "Add tags", value: "", hint: "Beside those an account has. Several with commas." },
  removeTags: { label: "Remove tags", value: "", hint: "From accounts that have them. Several with commas." },
  nextStep: { label: "Next step", value: "", maxLength: 200, hint: "Nothing empties it." },
  nextStepOn: { label: "Next step’s day", value: "", type: "date", hint: "Nothing empties it." },
  situs: { label: "Situs", value: "", maxLength: 2, hint: "A state’s two letters." },
  headline: { label: "Headline", value: "", maxLength: 200, hint: "Of the next renewal." },
};

/** One field of many accounts: says first what would change, then changes exactly that. */
export function BulkEditDialog({ chosen, count, onClose, onDone }: Bulk) {
  const [field, setField] = useState<BulkField>("priority");
  const [value, setValue] = useState(fields.priority.value);
  const [taken, setTaken] = useState<BulkReceipt>();
  const nothing = field.endsWith("Tags") && value.trim() === "";
  const asked = { ...chosen, field, value, preview: true, confirmed: value } as Payload;
  const preview = usePreview(bulkEdit, `${field}:${value}`, nothing ? undefined : asked);
  const taking = useSend(bulkEdit);

  const take = async (confirmed?: string) => {
    const outcome = await taking.send({ ...chosen, field, value, confirmed, seen: preview.receipt?.seen } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, outcome.receipt.says);
    if (outcome.receipt.stayed.length === 0) return onDone();
    setTaken(outcome.receipt);
  };
  const choose = (next: BulkField) => {
    setField(next);
    setValue(fields[next].value);
  };
  const { label, type, options, hint, maxLength } = fields[field];
  const errors = taking.errors.value ?? preview.errors.value;
  const refusal = taking.refusal ?? preview.refusal;
  if (taken)
    return (
      <GuardedDialog
        open
        onClose={onDone}
        title={taken.says}
        width="md"
        footer={<Button onClick={onDone}>Close</Button>}
      >
        <Stayed stayed={taken.stayed} />
      </GuardedDialog>
    );
  return (
    <GuardedDialog open onClose={onClose} title={`Edit ${counted(count, "account")}`} width="md">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          take();
        }}
      >
        <SelectField
          label="Field"
          value={field}
          onChange={(event) => choose(event.target.value as BulkField)}
          options={Object.entries(fields).map(([key, { label }]) => ({ value: key, label }))}
        />
        {options ? (
          <SelectField
            label="New value"
            value={value}
            onChange={(event) => setValue(event.target.value)}
            options={options}
          />
        ) : (
          <TextField
            label={label}
            type={type}
            value={value}
            hint={hint}
            maxLength={maxLength}
            error={errors}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
        <div aria-live="polite" className="min-h-10 text-ink-2">
          {preview.receipt ? <Preview {...preview.receipt} /> : preview.waiting && "Counting"}
        </div>
        <SendEnd
          verb={preview.receipt ? `Change ${counted(preview.receipt.change, "account")}` : "Change"}
          busyLabel="Saving"
          sending={{ ...taking, refusal }}
          disabled={!preview.receipt?.change}
          onKeep={() => take(value)}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}

function Preview({ count, change, same, locked, stayed }: BulkReceipt) {
  const rest = [
    same > 0 && `${counted(same, "account")} ${same === 1 ? "says" : "say"} so already.`,
    locked > 0 && `${counted(locked, "account")} ${locked === 1 ? "is" : "are"} not yours to change.`,
  ].filter(Boolean);
  return (
    <>
      <p>
        <b className="font-semibold text-ink">{change}</b> of {counted(count, "account")}{" "}
        {change === 1 ? "changes" : "change"}. {rest.join(" ")}
      </p>
      {stayed.length > 0 && <Stayed stayed={stayed} />}
    </>
  );
}
