"use client";

import { __iconData as nextIcon } from "lucide-react/icons/arrow-right";
import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { isTyping } from "@/components/shell/keyboard-shortcuts";
import { useSend } from "@/components/shell/use-send";
import { openPromise } from "@/components/touches/open-log";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { sayCall } from "@/lib/forecast/actions";
import { categoryNames, categoryOf } from "@/lib/forecast/calls";
import { type Call, callNames, calls } from "@/lib/metrics/calls";
import { categoryIcons } from "./call-mark";

type CallFormProps = {
  renewalId: string;
  accountId: string;
  account: string;
  voiceName: string;
  /** What this voice said last: a call again is saying it once more, today. */
  last: { id: string; call: Call; inGroup: number | null; slices: number | null } | null;
  /** Where saving leads: the next renewal, or the end of the call. */
  next: string;
  isLast: boolean;
};
type Payload = Parameters<typeof sayCall>[1];
const signed = (members: number | null) =>
  members ? `${members > 0 ? "+" : "−"}${Math.abs(members).toLocaleString("en-US")}` : "";

/** One’s own word on a renewal: the call, why, and what is expected beside keep or lose. */
export function CallForm({ renewalId, accountId, account, voiceName, last, next, isLast }: CallFormProps) {
  const [call, setCall] = useState<Call | undefined>(last?.call);
  const [note, setNote] = useState("");
  const [inGroup, setInGroup] = useState(signed(last?.inGroup ?? null));
  const [slices, setSlices] = useState(signed(last?.slices ?? null));
  const sending = useSend(sayCall);
  const { errors, refusal, busy, sensitive } = sending;
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const save = async (confirmed?: string) => {
    const given = { renewalId, call, note, inGroup, slices, seen: last?.id ?? "", confirmed };
    const outcome = await sending.send(given as unknown as Payload);
    if (outcome.status !== "done") return;
    const { meanwhile } = outcome.receipt;
    const said = `${account}: ${callNames[outcome.receipt.call]}`;
    toast({
      text: meanwhile
        ? `${said}. ${meanwhile.by} called it ${callNames[meanwhile.call]} while you had this open; both are kept, yours holds.`
        : said,
      tone: meanwhile ? "note" : "done",
    });
    router.push(next, { scroll: false });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) return form.current?.requestSubmit();
      if (isTyping(event) || event.key.toLowerCase() !== "s" || event.shiftKey) return;
      event.preventDefault();
      const radios = form.current?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [];
      ([...radios].find((radio) => radio.checked) ?? radios[0])?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-3">
      <fieldset>
        <legend className="mb-1.5 text-xs font-medium text-ink-2">{voiceName}</legend>
        <div className="grid grid-cols-3 gap-1.5 max-md:grid-cols-2">
          {calls.map((value) => (
            <label
              key={value}
              className="group/call flex min-h-9 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-ink touch:min-h-11"
            >
              <input
                type="radio"
                name="call"
                value={value}
                checked={call === value}
                onChange={() => setCall(value)}
                className="sr-only"
              />
              <Icon icon={categoryIcons[categoryOf(value)]} size={14} />
              <span className="leading-4">
                <span className="font-medium">{callNames[value]}</span>
                <span className="block text-xs text-ink-3 group-has-checked/call:text-inherit">
                  {categoryNames[categoryOf(value)]}
                </span>
              </span>
            </label>
          ))}
        </div>
        {errors.call && <FieldError reason={errors.call[0] ?? ""} />}
      </fieldset>
      <TextareaField
        label="Why"
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errors.note}
      />
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label="In-group change"
          placeholder="0"
          autoComplete="off"
          value={inGroup}
          onChange={(event) => setInGroup(event.target.value)}
          error={errors.inGroup}
          hint="Members, within it"
        />
        <TextField
          label="Slices"
          placeholder="0"
          autoComplete="off"
          value={slices}
          onChange={(event) => setSlices(event.target.value)}
          error={errors.slices}
          hint="Won or lost of it"
        />
      </div>
      {sensitive.length > 0 && <Button onClick={() => save(note)}>Keep what I wrote</Button>}
      {refusal && <FieldError reason={refusal} />}
      <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-2 border-t border-line bg-canvas px-4 py-3">
        <Button type="submit" variant="primary" busy={busy} busyLabel="Saving">
          {isLast ? "Save and finish" : "Save and next"}
          <Icon icon={nextIcon} size={14} />
        </Button>
        <Button
          icon={<Icon icon={plusIcon} size={14} />}
          onClick={() => openPromise({ accountId, accountName: account })}
        >
          Add promise
        </Button>
      </div>
    </form>
  );
}
