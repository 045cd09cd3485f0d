"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { SheetField } from "@/lib/worksheets/fields";
import { Figure } from "./figure";

type EntryRowsProps = {
  /** Of one list, row by row. */
  fields: SheetField[];
  typed: Record<string, string>;
  errors: Record<string, string[] | undefined>;
};

const columns: Record<number, string> = {
  1: "grid-cols-5 max-lg:grid-cols-3 max-sm:grid-cols-1",
  2: "grid-cols-[2fr_1fr] max-sm:grid-cols-1",
  3: "grid-cols-[2fr_1fr_1fr] max-sm:grid-cols-1",
};

/** A list's rows as far as they are filled in, and one more at a key. Emptied rows are no rows. */
export function EntryRows({ fields, typed, errors }: EntryRowsProps) {
  const rows = [...new Set(fields.map(({ row }) => row ?? 1))];
  const filled = Math.max(1, ...fields.filter(({ key }) => typed[key]).map(({ row }) => row ?? 1));
  const [shown, setShown] = useState(filled);
  const ofRow = (row: number) => fields.filter((field) => field.row === row);
  const width = ofRow(1).length;
  const figuresOf = (row: number) =>
    ofRow(row).map((field) => (
      <Figure key={field.key} field={field} typed={typed[field.key]} error={errors[field.key]} />
    ));
  // "Component 1" is a component, "Guaranteed change, year 1" a year.
  const noun =
    fields[0]?.label
      .replace(/ \d.*$/, "")
      .replace(/^.*, /, "")
      .toLowerCase() ?? "row";
  return (
    <div className="mt-3 flex flex-col gap-3">
      {width === 1 ? (
        <div className={`grid items-start gap-3 ${columns[1]}`}>{rows.slice(0, shown).map(figuresOf)}</div>
      ) : (
        rows.slice(0, shown).map((row) => (
          <div
            key={row}
            className={`grid items-start gap-3 ${columns[width] ?? "grid-cols-4 max-lg:grid-cols-2 max-sm:grid-cols-1"} ${width > 3 && row > 1 ? "border-t border-line pt-3" : ""}`}
          >
            {figuresOf(row)}
          </div>
        ))
      )}
      {shown < rows.length && (
        <span>
          <Button
            type="button"
            variant="ghost"
            size="sm"
            icon={<Icon icon={plusIcon} size={14} />}
            onClick={() => setShown((now) => now + 1)}
          >
            {`Another ${noun}`}
          </Button>
        </span>
      )}
    </div>
  );
}
