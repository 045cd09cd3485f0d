"use client";

import { useState } from "react";
import { productName } from "@/components/opportunities/words";
import { DeskFields } from "@/components/requests/desk-fields";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { TextareaField } from "@/components/ui/textarea";
import { counted, dayText } from "@/lib/format";
import { askQuote } from "@/lib/quotes/actions";
import { type Need, needNames } from "@/lib/quotes/needs";
import { isComplete, needsOf, quoteDue, quoteOf } from "@/lib/quotes/quote";
import { type Desk, deskNames } from "@/lib/requests/desks";
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
  const choose = (chosen: Desk) => {
    setDesk(chosen);
    setAssigneeId(chosen === "UNDERWRITING" ? (quoting.underwriterId ?? "") : "");
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={details !== "" || contact !== "" || given.length > 0}
      title={`Request a quote: ${deal.name}`}
      width="md"
      verb={`Ask ${deskNames[desk]}`}
      busyLabel="Asking"
      sending={sending}
      onSubmit={submit}
      texts={() => [details, contact]}
    >
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
      <DeskFields
        who="Who quotes"
        writes="their quote"
        people={quoting.people}
        desk={desk}
        onDesk={choose}
        assigneeId={assigneeId}
        onAssignee={setAssigneeId}
        contact={contact}
        onContact={setContact}
        errors={sending.errors}
      />
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
    </SendDialog>
  );
}
