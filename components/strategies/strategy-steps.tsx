"use client";

import { type FormEvent, useRef, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { useAct } from "@/components/shell/use-act";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { addStep, closeStrategy, dropStep, tickStep } from "@/lib/strategies/actions";

type Shown = { id: string; words: string; due: string | null; done: string | null; late: boolean };
type StepsProps = { id: string; version: number; steps: Shown[]; may: boolean };
const idle = { status: "idle" } as const;

/** What is to be done, in order; ticked when it is. */
export function StrategySteps({ id, version, steps, may }: StepsProps) {
  const [busy, act] = useAct();
  const tick = (step: Shown) =>
    act(
      () => tickStep(idle, { id, version, stepId: step.id, done: !step.done }),
      step.done ? `Not done: ${step.words}` : `Done: ${step.words}`,
    );
  const drop = (step: Shown) => act(() => dropStep(idle, { id, version, stepId: step.id }), `Dropped: ${step.words}`);
  return (
    <>
      {steps.length === 0 && <p className="py-1 text-xs text-ink-3">No step is written down yet.</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.id} className="flex min-h-9 items-center gap-3 border-b border-line py-1 touch:min-h-11">
            <Checkbox
              checked={step.done !== null}
              disabled={!may || busy}
              onChange={() => tick(step)}
              aria-label={`Done: ${step.words}`}
            />
            <span className={`min-w-0 flex-1 ${step.done ? "text-ink-3 line-through" : ""}`}>{step.words}</span>
            <span className={`text-xs ${step.late ? "text-warn-ink" : "text-ink-3"}`}>
              {step.done ? `done ${step.done}` : step.due ? `${step.late ? "late, " : ""}by ${step.due}` : "no day"}
            </span>
            {may && (
              <Button
                variant="ghost"
                size="sm"
                disabled={busy}
                onClick={() => drop(step)}
                aria-label={`Drop: ${step.words}`}
              >
                Drop
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && <NewStep id={id} version={version} />}
    </>
  );
}

type Seen = Pick<StepsProps, "id" | "version">;

function NewStep({ id, version }: Seen) {
  const form = useRef<HTMLFormElement>(null);
  const { send, busy, errors, refusal, sensitive } = useSend(addStep);
  const submit = async (keep?: boolean) => {
    if (!form.current) return;
    const given = new FormData(form.current);
    const step = String(given.get("step") ?? "");
    const payload = { id, version, step, dueOn: String(given.get("dueOn") ?? ""), ...(keep && { confirmed: step }) };
    if ((await send(payload)).status === "done") form.current?.reset();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate className="flex flex-wrap items-start gap-3 pt-3">
      <TextField label="New step" name="step" className="min-w-60 flex-1" error={errors.step} />
      <TextField label="By" name="dueOn" type="date" error={errors.dueOn} />
      <span className="flex flex-col gap-1 pt-6">
        <Button type="submit" busy={busy} busyLabel="Adding">
          Add step
        </Button>
        {sensitive.length > 0 && <Button onClick={() => submit(true)}>Keep what I wrote</Button>}
      </span>
      {refusal && (
        <p role="alert" className="basis-full text-xs text-neg-ink">
          {refusal}
        </p>
      )}
    </form>
  );
}

/** Ends a strategy, with what came of it. */
export function CloseStrategy({ id, version }: Seen) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Close strategy</Button>
      {open && <CloseDialog id={id} version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

function CloseDialog({ id, version, onClose }: Seen & { onClose: () => void }) {
  const [outcome, setOutcome] = useState("");
  const sending = useSend(closeStrategy);
  const submit = async (confirmed?: string) => {
    const answer = await sending.send({ id, version, outcome, ...(confirmed && { confirmed }) });
    if (answer.status === "done") onClose();
  };
  return (
    <Dialog open onClose={onClose} title="Close strategy" width="sm">
      <form
        noValidate
        className="flex flex-col gap-4 pb-1"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextareaField
          label="What came of it"
          required
          value={outcome}
          onChange={({ target }) => setOutcome(target.value)}
          error={sending.errors.outcome}
          hint="It changes no more afterwards"
        />
        <SendEnd
          verb="Close strategy"
          busyLabel="Closing"
          sending={sending}
          onKeep={() => submit(outcome)}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
