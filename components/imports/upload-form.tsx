"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { Progress } from "@/components/ui/progress";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select";
import { counted, monthText, odds } from "@/lib/format";
import { type BroughtKind, kindNames } from "@/lib/imports/kind";
import { FileDrop } from "./file-drop";
import { sendFiles } from "./send-file";
import { kindSays } from "./words";

const largest = 200_000_000;
const order: BroughtKind[] = ["ACTUALS", "ACCOUNTS", "LINES", "FORM5500"];
const options = order.map((kind) => ({ value: kind, label: kindNames[kind], hint: kindSays[kind] }));

const monthHints: Partial<Record<BroughtKind, string>> = {
  ACTUALS: "For rows that name no month of their own.",
  ACCOUNTS: "The month the file’s members, contracts and rates are of.",
};

type UploadFormProps = { months: string[]; kind: BroughtKind; templates: Partial<Record<BroughtKind, ReactNode>> };

/** Chooses what a file is, sends it, and goes on to its columns; a refusal stays beside what was chosen. */
export function UploadForm({ months, kind: first, templates }: UploadFormProps) {
  const [kind, setKind] = useState<BroughtKind>(first);
  const [asOf, setAsOf] = useState(months[0]);
  const [files, setFiles] = useState<File[]>([]);
  const [sent, setSent] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const { push } = useRouter();
  const stop = useRef<AbortController>(undefined);
  const sending = sent !== undefined;

  const several = kind === "FORM5500";
  const choose = (chosen: File[]) => {
    setFiles(several ? chosen : chosen.slice(0, 1));
    setRefusal(faultOf(chosen));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (stop.current) return;
    const chosen = several ? files : files.slice(0, 1);
    const reason = faultOf(chosen);
    setRefusal(reason);
    if (reason) return;
    stop.current = new AbortController();
    setSent(0);
    const answer = await sendFiles({
      kind,
      files: chosen,
      asOf: monthHints[kind] && asOf,
      onProgress: setSent,
      stop: stop.current.signal,
    });
    if ("id" in answer) return push(`/imports/${answer.id}`);
    stop.current = undefined;
    setSent(undefined);
    setRefusal(answer.reason);
  };
  return (
    <form onSubmit={send} noValidate className="flex max-w-2xl flex-col gap-5 p-5 max-md:p-4">
      <div className="flex flex-col gap-2">
        <RadioGroup
          legend="What the file brings"
          name="kind"
          options={options}
          value={kind}
          onChange={({ target }) => setKind(target.value as BroughtKind)}
        />
        <span className="-ml-2.5">{templates[kind]}</span>
      </div>
      {monthHints[kind] && (
        <SelectField
          label="Month of the figures"
          hint={monthHints[kind]}
          value={asOf}
          onChange={({ target }) => setAsOf(target.value)}
          options={months.map((month) => ({ value: month, label: monthText(month) }))}
          className="max-w-64"
        />
      )}
      <FileDrop files={files} onFiles={choose} several={several} invalid={refusal !== undefined} disabled={sending} />
      {refusal && <Note tone="neg">{refusal}</Note>}
      <div className="flex flex-wrap items-center gap-3">
        {sending ? (
          <>
            <span className="flex min-w-52 flex-1 flex-col gap-1.5" aria-live="polite">
              <Progress label="Upload" value={sent < 1 ? sent : undefined} />
              <span className="num text-xs text-ink-3">
                {sent < 1
                  ? `Sending ${files.length > 1 ? counted(files.length, "file") : files[0]?.name}, ${odds(sent)}`
                  : "All sent. Reading its first rows"}
              </span>
            </span>
            <Button onClick={() => stop.current?.abort()}>Stop</Button>
          </>
        ) : (
          <>
            <Button type="submit" variant="primary" size="md">
              {several ? "Upload files" : "Upload file"}
            </Button>
            <span className="text-xs text-ink-3">
              Nothing changes until you have seen what it would do and take it.
            </span>
          </>
        )}
      </div>
    </form>
  );
}

const faultOf = (files: readonly File[]) =>
  files.length === 0 ? fault(undefined) : files.map(fault).find((reason) => reason !== undefined);

function fault(file: File | undefined) {
  if (!file) return "Choose a file first.";
  if (file.size === 0) return `${file.name} is empty.`;
  if (file.size > largest)
    return `${file.name} is larger than 200 MB. Split it, or send only the columns that are needed.`;
  if (/\.xls$/i.test(file.name)) return "This is an old Excel file. Save it as .xlsx or CSV and choose it again.";
}
