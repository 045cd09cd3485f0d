"use client";

import { useState } from "react";
import { type Choice, FirmChoice } from "@/components/search/record-choice";
import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { type Coverage, coverageNames, coverages } from "@/lib/accounts/coverage";
import { removeQuote, saveQuote } from "@/lib/rivals/actions";
import { bases, knownBy, knownNames, parities, parityNames } from "@/lib/rivals/kinds";
import type { RivalQuote } from "@/lib/rivals/queries";
import { decimal } from "@/lib/units/decimal";

const plain = (figure: string | null | undefined, times = 1) => (figure ? decimal(figure).times(times).toString() : "");

type QuoteFormProps = { accountId: string; today: string; quote?: RivalQuote };

/** Adds what a rival asked for a line, or changes what is known of it. */
export function QuoteForm({ accountId, today, quote }: QuoteFormProps) {
  const given = quote?.firm ? { value: quote.firm.id, label: quote.firm.name } : null;
  const [firm, setFirm] = useState<Choice | null>(given);
  return (
    <FormDialog
      key={quote?.version}
      trigger={quote ? "Edit" : "Add quote"}
      title={quote ? `${quote.competitor}, ${coverageNames[quote.coverage].toLowerCase()}` : "Who quoted against us"}
      description="What we heard or saw, from whom and when. It is internal, and never on a customer’s page."
      verb="Save"
      width="md"
      action={saveQuote}
      done={({ competitor }) => `${competitor}’s quote saved`}
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          {quote && <input type="hidden" name="quoteId" value={quote.id} />}
          {quote && <input type="hidden" name="version" value={quote.version} />}
          <input type="hidden" name="firmId" value={firm?.value ?? ""} />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Who quoted"
              name="competitor"
              maxLength={120}
              defaultValue={quote?.competitor}
              error={errors.competitor}
            />
            <SelectField
              label="Line"
              name="coverage"
              options={coverages.map((value: Coverage) => ({ value, label: coverageNames[value] }))}
              defaultValue={quote?.coverage ?? "MEDICAL"}
              error={errors.coverage}
            />
            <TextField
              label="Rate action, %"
              name="action"
              inputMode="decimal"
              hint="Against today’s rate, where known"
              defaultValue={plain(quote?.action, 100)}
              error={errors.action}
            />
            <div className="grid grid-cols-[1fr_88px] gap-3">
              <TextField
                label="Or their rate"
                name="rate"
                inputMode="decimal"
                defaultValue={plain(quote?.rate)}
                error={errors.rate}
              />
              <SelectField
                label="Per"
                name="priceBasis"
                options={bases.map((value) => ({ value, label: value }))}
                defaultValue={quote?.priceBasis ?? "PMPM"}
                error={errors.priceBasis}
              />
            </div>
            <SelectField
              label="We know it"
              name="knownBy"
              options={knownBy.map((value) => ({ value, label: knownNames[value] }))}
              defaultValue={quote?.knownBy ?? "HEARD"}
              error={errors.knownBy}
            />
            <TextField
              label="On"
              name="heardOn"
              type="date"
              max={today}
              defaultValue={quote?.heardOn ?? today}
              error={errors.heardOn}
            />
            <TextField
              label="Source"
              name="source"
              maxLength={200}
              hint="Who told us, or what we saw"
              defaultValue={quote?.source}
              error={errors.source}
            />
            <FirmChoice
              value={firm}
              onChange={setFirm}
              hint="Who ran the market, if not the broker of record"
              error={errors.firmId}
            />
            <SelectField
              label="Their benefits"
              name="parity"
              options={parities.map((value) => ({ value, label: parityNames[value] }))}
              defaultValue={quote?.parity ?? "UNKNOWN"}
              error={errors.parity}
            />
            <TextField
              label="To take effect"
              name="effectiveOn"
              type="date"
              defaultValue={quote?.effectiveOn ?? ""}
              error={errors.effectiveOn}
            />
          </div>
          <TextareaField
            label="Note"
            name="note"
            rows={2}
            maxLength={500}
            defaultValue={quote?.note ?? ""}
            error={errors.note}
          />
        </>
      )}
    </FormDialog>
  );
}

export function RemoveQuote({ quote: { id, competitor, version } }: { quote: RivalQuote }) {
  const [busy, act] = useAct();
  const remove = () => act(() => removeQuote(idle, { quoteId: id, version }), `${competitor}’s quote removed`);
  return (
    <Button variant="ghost" busy={busy} onClick={remove}>
      Remove
    </Button>
  );
}
