"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextareaField } from "@/components/ui/textarea";
import { amountsIn, totalsAbove } from "@/lib/worksheets/claim-totals";
import { readFigure } from "@/lib/worksheets/figure";
import type { SheetKind } from "@/lib/worksheets/sheets";

/**
 * Totals above deductibles worked out of single claims here in the browser. The field has no name, so that no amount is
 * ever sent; what is kept of it are the totals.
 */
export function ClaimTotals({ kind }: { kind: SheetKind }) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ text: string; wrong?: true }>();
  const work = () => {
    const form = box.current?.closest("form");
    const area = box.current?.querySelector("textarea");
    if (!form || !area) return;
    const read = amountsIn(area.value);
    if ("fault" in read) return setSaid({ text: read.fault, wrong: true });
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null;
    const figure = (name: string, unit: "dollars" | "percent" | "count") => {
      const typed = field(name)?.value.trim();
      const got = typed ? readFigure({ unit }, typed) : undefined;
      return got && "value" in got ? got.value : undefined;
    };
    const put = (name: string, value: string) => {
      const into = field(name);
      if (into) into.value = value;
    };
    if (kind === "FEE") {
      const at = figure("deductible", "dollars");
      if (!at) return setSaid({ text: "Enter the specific deductible first.", wrong: true });
      put("excess", totalsAbove(read.amounts, at).excess);
      area.value = "";
      return setSaid({ text: "The total is filled in, and the amounts are gone." });
    }
    const trend = figure("specificTrend", "percent");
    const months = figure("specificMonths", "count") ?? "12";
    if (!trend) return setSaid({ text: "Enter the ground-up trend of the specific first.", wrong: true });
    let filled = 0;
    for (let row = 1; field(`layer.${row}.deductible`); row += 1) {
      const at = figure(`layer.${row}.deductible`, "dollars");
      if (!at) continue;
      const { excess, trended } = totalsAbove(read.amounts, at, { trend, months });
      put(`layer.${row}.excess`, excess);
      put(`layer.${row}.trended`, trended ?? "");
      filled += 1;
    }
    if (filled === 0) return setSaid({ text: "Enter the deductibles first.", wrong: true });
    area.value = "";
    setSaid({ text: "The totals are filled in, and the amounts are gone." });
  };
  return (
    <div ref={box} className="mt-3 flex max-w-2xl flex-col gap-2 rounded-md bg-canvas p-3">
      <TextareaField
        label="Single claims, to work the totals out of"
        hint="Amounts alone, one a line. They stay in this browser: only the totals are saved."
        rows={3}
        error={said?.wrong && [said.text]}
      />
      <span className="flex flex-wrap items-center gap-3">
        <Button type="button" size="sm" onClick={work}>
          Work out the totals
        </Button>
        <span role="status" className="text-xs text-ink-3">
          {said && !said.wrong && said.text}
        </span>
      </span>
    </div>
  );
}
