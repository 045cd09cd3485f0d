"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { savePlan } from "@/lib/plans/actions";
import { sectionNames } from "@/lib/plans/names";
import type { Plan, Section } from "@/lib/plans/plan";
import { SectionFields } from "./section-fields";

type SectionFormProps = {
  accountId: string;
  section: Section;
  number: number;
  plan: Plan;
  colleagues: { id: string; name: string }[];
};

/** Edits one section of a plan; what others saved of other sections meanwhile stays. */
export function SectionForm({ accountId, section, number, plan, colleagues }: SectionFormProps) {
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState(plan);
  const [theirs, setTheirs] = useState<{ by?: string; lines: string }>();
  const sending = useSend(savePlan);
  const wrong = [...new Set(sending.errors.plan ?? [])];
  const close = () => setOpen(false);
  const start = () => {
    setGiven(plan);
    setTheirs(undefined);
    setOpen(true);
  };
  const submit = async (more: { mine?: boolean; confirmed?: string[] } = {}) => {
    const outcome = await sending.send({ accountId, number, plan: given, ...more } as never);
    if (outcome.status === "refused")
      return setTheirs(outcome.conflict && { by: outcome.conflict.by, lines: outcome.conflict.theirs });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Plan saved, version ${outcome.receipt.number}`);
    close();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <>
      <Button variant="ghost" onClick={start} aria-label={`Edit ${sectionNames[section].toLowerCase()}`}>
        Edit
      </Button>
      <GuardedDialog
        open={open}
        onClose={close}
        unsaved={JSON.stringify(given[section]) !== JSON.stringify(plan[section])}
        title={sectionNames[section]}
        width="lg"
      >
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
          <SectionFields section={section} plan={given} onChange={setGiven} colleagues={colleagues} />
          {wrong.length > 0 && <FieldError reason={wrong.join(" ")} />}
          {theirs && (
            <div className="flex flex-col items-start gap-2 border-l-2 border-line pl-3">
              <p className="text-xs text-ink-3">{theirs.by ?? "Somebody"} wrote</p>
              <p className="max-w-full break-words whitespace-pre-line">{theirs.lines || "Nothing"}</p>
              <Button busy={sending.busy} onClick={() => submit({ mine: true })}>
                Keep mine
              </Button>
            </div>
          )}
          <SendEnd
            verb="Save"
            busyLabel="Saving"
            sending={sending}
            onKeep={() => submit({ confirmed: textsOf(given[section]) })}
            onClose={close}
          />
        </form>
      </GuardedDialog>
    </>
  );
}

const textsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
