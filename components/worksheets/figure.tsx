import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import type { SheetField } from "@/lib/worksheets/fields";

const leads = { dollars: "$", pmpm: "$" } as Record<string, string>;
const trails = { percent: "%", factor: "×" } as Record<string, string>;

type FigureProps = { field: SheetField; typed?: string; error?: string[] };

/** One figure of a sheet as it is typed. */
export function Figure({ field: { key, label, unit, options }, typed, error }: FigureProps) {
  if (unit === "choice")
    return (
      <SelectField
        name={key}
        label={label}
        defaultValue={typed ?? options?.[0]?.value}
        options={[...(options ?? [])]}
        error={error}
      />
    );
  return (
    <TextField
      name={key}
      label={label}
      defaultValue={typed}
      inputMode={unit === "month" || unit === "name" ? "text" : "decimal"}
      placeholder={unit === "month" ? "2026-01" : undefined}
      autoComplete="off"
      lead={leads[unit]}
      trail={trails[unit]}
      error={error}
    />
  );
}
