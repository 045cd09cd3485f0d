"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import { FieldError } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import type { Outcome } from "@/lib/server/action";

type Errors = Record<string, string[] | undefined>;

type ActionFormProps<T> = {
  action: (last: Outcome<T>, form: FormData) => Promise<Outcome<T>>;
  /** Said in a toast when it is done. */
  done?: string;
  onDone?: (receipt: T) => void;
  /** Leaves the fields as typed when it is done. */
  keep?: boolean;
  onTyped?: () => void;
  onRefused?: () => void;
  className?: string;
  children: (form: { errors: Errors; pending: boolean }) => ReactNode;
};

/** A form over a server action: says what is wrong beside each field, and keeps what was typed until all is right. */
export function ActionForm<T extends object>(props: ActionFormProps<T>) {
  const { action, done, onDone, onTyped, onRefused, keep, className, children } = props;
  const [outcome, submit, pending] = useActionState(action, { status: "idle" });
  const form = useRef<HTMLFormElement>(null);
  const told = useRef(outcome);
  const sending = useRef(false);

  useEffect(() => {
    if (told.current === outcome) return;
    told.current = outcome;
    sending.current = false;
    if (outcome.status === "invalid") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    if (outcome.status === "refused") onRefused?.();
    if (outcome.status !== "done") return;
    if (!keep) form.current?.reset();
    if (done) toast({ text: done });
    onDone?.(outcome.receipt);
  }, [outcome, done, onDone, onRefused, keep]);

  // Not `action` alone: React would empty the fields even when the answer is that one of them is wrong.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    // A second click comes before React has drawn the first one pending.
    if (sending.current) return;
    sending.current = true;
    startTransition(() => submit(data));
  };
  return (
    <form ref={form} action={submit} onSubmit={send} onInput={onTyped} className={className} noValidate>
      {children({ errors: outcome.status === "invalid" ? outcome.fields : {}, pending })}
      {outcome.status === "refused" && <FieldError reason={outcome.message} />}
    </form>
  );
}
