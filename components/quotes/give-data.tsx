"use client";

import { type FormEvent, useState } from "react";
import { productName } from "@/components/opportunities/words";
import type { RequestFormProps } from "@/components/requests/request-menu";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { dayText } from "@/lib/format";
import { giveData } from "@/lib/quotes/actions";
import { type Need, needNames } from "@/lib/quotes/needs";
import { needsOf } from "@/lib/quotes/quote";

/** What of a quote's needs is there; the last one starts its clock. */
export function GiveData({ request, onClose }: RequestFormProps) {
  const { id, quote, subject, today } = request;
  const [was] = useState(() => Object.keys(quote?.given ?? {}) as Need[]);
  const [given, setGiven] = useState(was);
  const sending = useSend(giveData);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ requestId: id, was, given });
    if (outcome.status !== "done") return;
    const { complete } = outcome.receipt;
    offerUndo(outcome.operationId, complete ? `Complete, the clock runs: ${subject}` : `Recorded: ${subject}`);
    onClose();
  };
  if (!quote) return null;
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={given.length !== was.length || given.some((need) => !was.includes(need))}
      title={`What is there: ${subject}`}
      description="The clock starts on the day the last of it is there."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <fieldset>
          <legend className="sr-only">What is there</legend>
          {needsOf(quote).map((need) => {
            const since = quote.given[need];
            const of = quote.products.filter(({ needs }) => needs.includes(need)).map(({ code }) => productName(code));
            return (
              <CheckboxField
                key={need}
                label={needNames[need]}
                hint={`${of.join(", ")}${since ? `, since ${dayText(since, today)}` : ""}`}
                checked={given.includes(need)}
                onChange={() =>
                  setGiven(given.includes(need) ? given.filter((each) => each !== need) : [...given, need])
                }
              />
            );
          })}
        </fieldset>
        <SendEnd verb="Save" busyLabel="Saving" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
