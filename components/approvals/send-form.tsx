"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/shell/action-form";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import { askRelief } from "@/lib/approvals/actions";

type SendFormProps = {
  trackId: string;
  given: Record<string, string>;
  quoteThrough: string;
  verb: string;
  back: string;
};

/** Why, until when the quote holds, and the sending; the figures are those shown above. */
export function SendForm({ trackId, given, quoteThrough, verb, back }: SendFormProps) {
  const router = useRouter();
  return (
    <ActionForm
      action={askRelief}
      done={({ title, waitsFor }) => `${title}: waits for ${waitsFor.join(", ")}`}
      undoable
      onDone={() => router.push(back)}
      className="flex flex-col gap-3"
    >
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="trackId" value={trackId} />
          {Object.entries(given).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextareaField
            name="why"
            label="Why"
            rows={4}
            error={errors.why}
            hint="What those who sign decide on: the competitor and its source, what is won by it, what the customer was told"
          />
          <TextField
            type="date"
            name="quoteThrough"
            label="Quote valid through"
            className="w-48"
            defaultValue={quoteThrough}
            error={errors.quoteThrough}
          />
          {[errors.reason, errors.action, errors.fee]
            .flatMap((each) => each ?? [])
            .map((reason) => (
              <FieldError key={reason} reason={reason} />
            ))}
          <SubmitButton busy={pending} className="self-start">
            {verb}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
