"use client";

import { useState } from "react";
import { productName } from "@/components/opportunities/words";
import type { RequestFormProps } from "@/components/requests/request-menu";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { TextareaField } from "@/components/ui/textarea";
import { productOf } from "@/lib/opportunities/products";
import { catalogue } from "@/lib/products/catalogue";
import { basisNames } from "@/lib/products/product";
import { releaseQuote } from "@/lib/quotes/actions";

type Payload = Parameters<typeof releaseQuote>[1];

/** Releases a quote: a price each product, and what it holds to. */
export function ReleaseQuote({ request, onClose }: RequestFormProps) {
  const codes = request.quote?.products.map(({ code }) => code) ?? [];
  const [prices, setPrices] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState("");
  const [net, setNet] = useState(false);
  const sending = useSend(releaseQuote);
  const submit = async (confirmed?: string[]) => {
    const given = codes.map((code) => ({ code, price: prices[code] ?? "" }));
    const outcome = await sending.send({ requestId: request.id, prices: given, net, answer, confirmed } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Released: ${request.subject}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={answer !== "" || net || Object.values(prices).some(Boolean)}
      title={`Release: ${request.subject}`}
      description="The prices go onto the opportunity, and its quote is out from today."
      width="sm"
      verb="Release the quote"
      busyLabel="Releasing"
      sending={sending}
      onSubmit={submit}
      texts={() => [answer]}
    >
      {codes.map((code) => {
        const product = productOf(catalogue, code);
        return (
          <TextField
            key={code}
            label={productName(code)}
            hint={product ? `Dollars ${basisNames[product.basis]}` : undefined}
            inputMode="decimal"
            value={prices[code] ?? ""}
            onChange={(event) => setPrices({ ...prices, [code]: event.target.value })}
          />
        );
      })}
      <CheckboxField
        label="Net of commission"
        hint="Whoever places it is paid nothing by us of it."
        checked={net}
        onChange={(event) => setNet(event.target.checked)}
      />
      {sending.errors.prices && <FieldError reason={sending.errors.prices[0] ?? ""} />}
      <TextareaField
        label="What it holds to"
        hint="Valid until when, on what conditions."
        value={answer}
        maxLength={1_000}
        error={sending.errors.answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
    </SendDialog>
  );
}
