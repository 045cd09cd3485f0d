"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { OpenedForm } from "@/components/shell/opened-form";
import { Button, type ButtonProps } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { openOpportunity } from "@/lib/opportunities/actions";
import { addDays, type Day } from "@/lib/units/day";

type OpenDialogProps = {
  of: { accountId: string } | { pursuitId: string };
  name: string;
  /** What there is to choose from; a single one is taken. */
  products: { code: string; name: string }[];
  /** People and price are the catalogue's where nothing is typed; a pursuit has no catalogue's. */
  exposure?: string;
  effectiveOn?: Day;
  today: Day;
  look?: Pick<ButtonProps, "variant" | "size">;
  /** What the button says. */
  verb?: string;
};

/** Begins an opportunity: what of, from when, and what comes next. */
export function OpenDialog({ of, name, products, exposure, effectiveOn, today, look, verb }: OpenDialogProps) {
  const [open, setOpen] = useState(false);
  const { push } = useRouter();
  const [only] = products;
  return (
    <>
      <Button variant="primary" {...look} onClick={() => setOpen(true)}>
        {verb ?? "Open an opportunity"}
      </Button>
      <OpenedForm
        open={open}
        onClose={() => setOpen(false)}
        title={products.length === 1 ? `${only?.name}: ${name}` : `Opportunity: ${name}`}
        verb="Open"
        action={openOpportunity}
        done={({ product }) => `${product} is open at ${name}`}
        undoable
        asks={({ id }) => {
          push(`/opportunities/${id}`);
          return false;
        }}
      >
        {({ errors }) => (
          <>
            {Object.entries(of).map(([key, value]) => (
              <input key={key} type="hidden" name={key} value={value} />
            ))}
            {products.length === 1 ? (
              <input type="hidden" name="code" value={only?.code} />
            ) : (
              <SelectField
                label="Product"
                name="code"
                placeholder="Choose"
                options={products.map((product) => ({ value: product.code, label: product.name }))}
                error={errors.code}
              />
            )}
            {"pursuitId" in of && (
              <span className="grid grid-cols-2 gap-3">
                <TextField
                  label="People a month"
                  name="exposure"
                  defaultValue={exposure}
                  inputMode="numeric"
                  error={errors.exposure}
                />
                <TextField label="Dollars each a month" name="price" placeholder="Not yet known" error={errors.price} />
              </span>
            )}
            <TextField
              label="Effective"
              name="effectiveOn"
              type="date"
              defaultValue={effectiveOn}
              error={errors.effectiveOn}
            />
            <TextareaField label="What they need" name="need" rows={2} maxLength={500} error={errors.need} />
            <TextField label="Next step" name="nextStep" maxLength={200} error={errors.nextStep} />
            <TextField
              label="Next step on"
              name="nextStepOn"
              type="date"
              defaultValue={addDays(today, 7)}
              min={today}
              error={errors.nextStepOn}
            />
          </>
        )}
      </OpenedForm>
    </>
  );
}
