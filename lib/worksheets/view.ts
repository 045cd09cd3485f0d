import { actionBeforePlanChange } from "@/lib/rating/plan-change";
import { rate } from "@/lib/rating/worksheet";
import type { Decimal } from "@/lib/units/decimal";
import { changesBetween } from "./diff";
import { isReproduced } from "./engine";
import { readParameters } from "./parameters";
import { questionsOf } from "./questions";
import { compare, type Stated, statedLines } from "./stated";
import { versionBridge } from "./version-bridge";

type Kept = { parameters: string; stated: Stated; result: string; requiredRate: string };
type Case = { currentRate: string };

export type SheetLine = {
  id: string;
  label: string;
  value: string;
  unit: string;
  source: string;
  inputs: [string, string][];
  stated?: string;
  difference?: Decimal;
  agreement?: "SAME" | "NEAR" | "APART";
};

/** A stored version as a page reads it: its lines beside the stated ones, before and after plan change, what it raises. */
export function sheetOf({ parameters, stated, result }: Kept, { currentRate }: Case) {
  const read = readParameters(parameters);
  if ("faults" in read) return;
  const sheet = rate(read.input);
  const units = new Map<string, "pmpm" | "percent">(statedLines.map(({ id, unit }) => [id, unit]));
  const lines = sheet.lines.map(({ inputs, ...line }): SheetLine => {
    const unit = units.get(line.id);
    const own = unit && stated[line.id];
    return {
      ...line,
      inputs: Object.entries(inputs),
      ...(own && { stated: own, ...compare(unit, line.value, own) }),
    };
  });
  return {
    lines,
    action: sheet.rateAction,
    before: actionBeforePlanChange(read.input),
    questions: questionsOf({ ...read, sheet, stated, currentRate }),
    reproduced: isReproduced(parameters, result),
  };
}

/** What one stored version changed of another, and the bridge from what that required to what this does. */
export function comparisonOf(before: Kept, after: Kept) {
  const [from, to] = [readParameters(before.parameters), readParameters(after.parameters)];
  if ("faults" in from || "faults" in to) return;
  return {
    changes: changesBetween(before, after),
    bridge: versionBridge(
      { input: from.input, required: before.requiredRate },
      { input: to.input, required: after.requiredRate },
    ),
  };
}
