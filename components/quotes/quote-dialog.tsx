"use client";

import { type FormEvent, useState } from "react";
import { productName } from "@/components/opportunities/words";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { counted, dayText } from "@/lib/format";
import { askQuote } from "@/lib/quotes/actions";
import { type Need, needNames } from "@/lib/quotes/needs";
import { isComplete, needsOf, quoteDue, quoteOf } from "@/lib/quotes/quote";
import { type Desk, deskNames, desks, isStaffed } from "@/lib/requests/desks";
import type { AskQuoteProps } from "./ask-quote";

type Payload = Parameters<typeof askQuote>[1];
const toggled = <T,>(all: readonly T[], one: T) =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

/** Which lines, of which desk, and what of their needs is there: the clock starts once all is. */
export function QuoteDialog({ deal, quoting, today, onClose }: AskQuoteProps & { onClose: () => void }) {
  const [codes, setCodes] = useState(() => deal.products.map(({ code }) => code));
  const [desk, setDesk] = useState<Desk>("UNDERWRITING");
  const [assigneeId, setAssigneeId] = useState(quoting.underwriterId ?? "");
  const [contact, setContact] = useState("");
  const [details, setDetails] = useState("");
  const [given, setGiven] = useState<Need[]>([]);
  const sending = useSend(askQuote);
  const quote = quoteOf(quoting.terms, codes, given, today);
  const submit = async (confirmed?: string[]) => {
    const payload = { opportunityId: deal.id, codes, desk, assigneeId, contact, details, given, confirmed } as Payload;
    const outcome = await sending.send(payload);
    if (outcome.status !== "done") return;
    const { subject, complete } = outcome.receipt;
    offerUndo(outcome.operationId, `${deskNames[desk]} is asked: ${subject}${complete ? "" : ", not complete yet"}`);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const choose = (chosen: Desk) => {
    setDesk(chosen);
    setAssigneeId(chosen === "UNDERWRITING" ? (quoting.underwriterId ?? "") : "");
  };
  const theirs = quoting.people.filter((person) => person.desk === desk);
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={details !== "" || contact !== "" || given.length > 0}
      title={`Request a quote: ${deal.name}`}
      width="md"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <fieldset>
          <legend className="text-xs font-medium text-ink-2">Product lines</legend>
          {deal.products.map(({ code }) => (
            <CheckboxField
              key={code}
              label={productName(code)}
              hint={`${counted(quoting.terms[code]?.days ?? 1, "business day")} once complete`}
              checked={codes.includes(code)}
              onChange={() => setCodes(toggled(codes, code))}
            />
          ))}
          {sending.errors.codes && <FieldError reason={sending.errors.codes[0] ?? ""} />}
        </fieldset>
        <fieldset>
          <legend className="text-xs font-medium text-ink-2">What is there already</legend>
          {needsOf(quote).map((need) => (
            <CheckboxField
              key={need}
              label={needNames[need]}
              hint={quote.products
                .filter(({ needs }) => needs.includes(need))
                .map(({ code }) => productName(code))
                .join(", ")}
              checked={given.includes(need)}
              onChange={() => setGiven(toggled(given, need))}
            />
          ))}
        </fieldset>
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <SelectField
            label="Desk"
            value={desk}
            options={desks.map((value) => ({ value, label: deskNames[value] }))}
            error={sending.errors.desk}
            onChange={(event) => choose(event.target.value as Desk)}
          />
          {isStaffed(desk) ? (
            <SelectField
              label="Who quotes"
              value={assigneeId}
              placeholder="Whoever is free"
              options={theirs.map(({ id, name }) => ({ value: id, label: name }))}
              error={sending.errors.assigneeId}
              onChange={(event) => setAssigneeId(event.target.value)}
            />
          ) : (
            <TextField
              label="Who quotes"
              value={contact}
              maxLength={80}
              hint="They have no sign-in: you write their quote down."
              error={sending.errors.contact}
              onChange={(event) => setContact(event.target.value)}
            />
          )}
        </div>
        <TextareaField
          label="Details"
          value={details}
          maxLength={1_000}
          rows={2}
          error={sending.errors.details}
          onChange={(event) => setDetails(event.target.value)}
        />
        <p className="text-xs text-ink-2">
          {isComplete(quote)
            ? `Complete: the clock starts today, due ${dayText(quoteDue(quote, today), today)}.`
            : "Not complete: the clock starts once everything is there."}
        </p>
        <SendEnd
          verb={`Ask ${deskNames[desk]}`}
          busyLabel="Asking"
          sending={sending}
          disabled={codes.length === 0}
          onKeep={() => submit([details, contact])}
          onClose={onClose}
        />
      </form>
    </GuardedDialog>
  );
}
