"use client";

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import type { Outcome } from "@/lib/server/action";
import { isBoxOf, overTheirs, Theirs } from "./theirs";

type Errors = Record<string, string[] | undefined>;

export type ActionFormProps<T> = {
  action: (last: Outcome<T>, form: FormData) => Promise<Outcome<T>>;
  /** Said in a toast when it is done. */
  done?: string | ((receipt: T) => string);
  /** Offers to undo what was done, beside what `done` says of it. */
  undoable?: boolean;
  /** Takes back what was done where it is no operation: offered beside what `done` says of it. */
  back?: () => void;
  onDone?: (receipt: T) => void;
  /** Leaves the fields as typed when it is done. */
  keep?: boolean;
  onTyped?: (event: FormEvent<HTMLFormElement>) => void;
  onRefused?: () => void;
  className?: string;
  children: (form: { errors: Errors; pending: boolean }) => ReactNode;
};

/** A form over a server action: says what is wrong beside each field, and keeps what was typed until all is right. */
export function ActionForm<T extends object>(props: ActionFormProps<T>) {
  const { action, done, undoable, back, onDone, onTyped, onRefused, keep, className, children } = props;
  // Sent before this page listens, the answer comes with the next page.
  const [served, submit] = useActionState(action, { status: "idle" });
  const [answered, setAnswered] = useState<Outcome<T>>();
  const [pending, start] = useTransition();
  const outcome = answered ?? served;
  const form = useRef<HTMLFormElement>(null);
  const told = useRef(outcome);
  const sent = useRef<FormData>(undefined);
  const sending = useRef(false);

  useEffect(() => {
    if (told.current === outcome) return;
    told.current = outcome;
    sending.current = false;
    if (outcome.status === "invalid") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    if (outcome.status === "refused") {
      // What is said stands last, below a long form's end.
      form.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
      onRefused?.();
    }
    if (outcome.status !== "done") return;
    if (!keep) form.current?.reset();
    onDone?.(outcome.receipt);
  }, [outcome, onDone, onRefused, keep]);

  const post = (data: FormData) => {
    // A second click comes before React has drawn the first one pending.
    if (sending.current) return;
    sending.current = true;
    sent.current = data;
    start(async () => {
      const answer = await action(outcome, data);
      setAnswered(answer);
      // Not in an effect: the page drawn after it may have no such form any more.
      if (answer.status !== "done") return;
      const says = typeof done === "function" ? done(answer.receipt) : done;
      if (says) tell(says, undoable ? answer.operationId : undefined, back);
    });
  };
  // Not `action` alone: React would empty the fields even when the answer is that one of them is wrong.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    post(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  };
  return (
    <form ref={form} action={submit} onSubmit={send} onInput={onTyped} className={className} noValidate>
      {children({ errors: outcome.status === "invalid" ? outcome.fields : {}, pending })}
      {outcome.status === "refused" && <FieldError reason={outcome.message} />}
      <AnswerTo outcome={outcome} busy={pending} form={form.current} sent={sent.current} post={post} />
    </form>
  );
}

type AnswerProps = {
  outcome: Outcome<object>;
  busy: boolean;
  form: HTMLFormElement | null;
  sent?: FormData;
  post: (data: FormData) => void;
};

/** The ways on that an answer leaves: to keep a text one was warned of, or one's own version over another's. */
function AnswerTo({ outcome, busy, form, sent, post }: AnswerProps) {
  if (!sent) return null;
  const again = (given: FormData, change: (data: FormData) => void) => {
    const data = new FormData();
    for (const [name, value] of given) data.append(name, value);
    change(data);
    post(data);
  };
  if (outcome.status === "invalid" && outcome.sensitive?.length) {
    const texts = outcome.sensitive.map((field) => String(sent.get(field) ?? ""));
    const keep = () => again(sent, (data) => texts.forEach((text) => void data.append("confirmed", text)));
    return <Way label="Keep what I wrote" busy={busy} onClick={keep} />;
  }
  if (outcome.status === "refused" && outcome.conflict) {
    const { version, theirs } = outcome.conflict;
    const mine = () => {
      const data = sent.has("was") ? overTheirs(sent, theirs, isBoxOf(form)) : sent;
      again(data, (anew) => anew.set(anew.has("recordedAt") ? "recordedAt" : "version", String(version)));
    };
    return (
      <>
        <Theirs form={form} sent={sent} theirs={theirs} />
        <Way label="Keep mine" busy={busy} onClick={mine} />
      </>
    );
  }
  return null;
}

const Way = ({ label, busy, onClick }: { label: string; busy: boolean; onClick: () => void }) => (
  <Button busy={busy} onClick={onClick} className="self-start">
    {label}
  </Button>
);

/** The way to undo is fetched with the first thing that can be undone. */
async function tell(text: string, operationId: string | undefined, back?: () => void) {
  if (!operationId) return toast({ text, ...(back && { action: { label: "Undo", run: back } }) });
  const { offerUndo } = await import("./undo");
  offerUndo(operationId, text);
}
