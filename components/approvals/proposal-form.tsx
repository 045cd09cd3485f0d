"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";

export type ProposalField = {
  path: string;
  label: string;
  lead?: string;
  trail?: string;
  typed?: string;
  error?: string;
};
type ProposalFormProps = {
  href: string;
  fields: ProposalField[];
  reason?: string;
  reasons: { value: string; label: string }[];
};
const pause = 350;

/** What is asked, as it is typed: who signs follows as soon as one stops typing. An ordinary form without a script. */
export function ProposalForm({ href, fields, reason, reasons }: ProposalFormProps) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = () => {
    if (!form.current) return;
    const given = [...new FormData(form.current)].filter(([, value]) => value !== "") as [string, string][];
    const search = new URLSearchParams(given).toString();
    start(() => router.replace(search ? `${href}?${search}` : href, { scroll: false }));
  };
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(show, pause);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    show();
  };
  return (
    <form ref={form} action={href} onInput={onInput} onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
      <div className="grid grid-cols-2 items-start gap-3 max-sm:grid-cols-1">
        {fields.map(({ path, typed, ...field }) => (
          <TextField key={path} name={path} defaultValue={typed} inputMode="decimal" autoComplete="off" {...field} />
        ))}
        <SelectField name="reason" label="Reason" defaultValue={reason} placeholder="Choose" options={reasons} />
      </div>
      <Button type="submit" busy={busy} className="self-start">
        Show who signs
      </Button>
    </form>
  );
}
