import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import type { Draft } from "@/lib/scenarios/draft";

type Name = "fee" | "feeCost" | "deductible" | "specific" | "corridor" | "aggregate";

const fields: { name: Name; label: string; trail: string; hint?: string }[] = [
  { name: "fee", label: "Fee", trail: "PEPM", hint: "Empty: not priced self-funded" },
  { name: "feeCost", label: "Our cost of service", trail: "PEPM" },
  { name: "deductible", label: "Specific deductible", trail: "$" },
  { name: "specific", label: "Specific premium", trail: "PEPM" },
  { name: "corridor", label: "Aggregate corridor", trail: "%", hint: "Over expected claims" },
  { name: "aggregate", label: "Aggregate premium", trail: "PEPM" },
];

type SelfFundedFieldsProps = { draft: Draft; errors: Record<string, string[] | undefined> };

/** The same account self-funded: what it would be asked, and what the service costs us. */
export function SelfFundedFields({ draft, errors }: SelfFundedFieldsProps) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-xs font-medium text-ink-2">Self-funded instead</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ name, ...look }) => (
          <TextField
            key={name}
            name={name}
            inputMode="decimal"
            defaultValue={draft[name]}
            error={errors[name]}
            {...look}
          />
        ))}
      </div>
      <CheckboxField
        label="The stop-loss would be ours"
        hint="Its premium counts as revenue"
        name="ownStopLoss"
        defaultChecked={draft.ownStopLoss !== ""}
      />
    </fieldset>
  );
}
