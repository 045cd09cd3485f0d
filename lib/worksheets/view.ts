import type { AscProjection } from "@/lib/rating/asc/projection";
import type { AscInput } from "@/lib/rating/asc/schema";
import type { Decimal } from "@/lib/units/decimal";
import { feeBridge, stopLossBridge } from "./asc-bridge";
import { changesBetween } from "./diff";
import { isReproduced } from "./engine";
import { readAscParameters, readParameters } from "./parameters";
import { type SheetKind, sheets } from "./sheets";
import { compare, type Stated } from "./stated";
import { isLayered, isLayeredField } from "./underwriting-only";
import { versionBridge } from "./version-bridge";
import { workedOf } from "./worked";

type Kept = { parameters: string; stated: Stated; result: string; requiredRate: string };
type Case = { currentRate: string; kind?: SheetKind };
/** Whoever may write worksheets reads claims above several deductibles too. */
type Reader = { writes?: boolean };

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
export type AscSheet = { input: AscInput; projection: AscProjection };

/** A stored version as a page reads it: its lines beside the stated ones, before and after plan change, what it raises. */
export function sheetOf(
  { parameters, stated, result }: Kept,
  { currentRate, kind = "INSURED" }: Case,
  { writes = true }: Reader = {},
) {
  const worked = workedOf(kind, parameters, { stated, currentRate });
  if ("faults" in worked) return;
  const units = new Map(sheets[kind].stated.map(({ id, unit }) => [id, unit]));
  const shown = writes ? worked.lines : worked.lines.filter(({ id }) => !isLayered(id));
  const lines = shown.map(({ inputs, ...line }): SheetLine => {
    const unit = units.get(line.id);
    const own = unit && stated[line.id];
    const behind = Object.entries(inputs).filter(([name]) => writes || !isLayered(name));
    return { ...line, inputs: behind, ...(own && { stated: own, ...compare(unit, line.value, own) }) };
  });
  const { action, before, questions, asc } = worked;
  return { lines, action, before, questions, asc, reproduced: isReproduced(parameters, result, kind) };
}

/** What one stored version changed of another, and the bridge from what that required to what this does. */
export function comparisonOf(before: Kept, after: Kept, kind: SheetKind = "INSURED", { writes = true }: Reader = {}) {
  const bridge = bridgeOf(before, after, kind);
  if (!bridge) return;
  const changes = changesBetween(before, after, sheets[kind]);
  return { changes: writes ? changes : changes.filter(({ key }) => !isLayeredField(key)), bridge };
}

function bridgeOf(before: Kept, after: Kept, kind: SheetKind) {
  if (kind === "INSURED") {
    const [from, to] = [readParameters(before.parameters), readParameters(after.parameters)];
    if ("faults" in from || "faults" in to) return;
    return versionBridge({ ...from, required: before.requiredRate }, { ...to, required: after.requiredRate });
  }
  const [from, to] = [before, after].map(({ parameters }) => readAscParameters(sheets[kind], parameters));
  if (!from || !to || "faults" in from || "faults" in to) return;
  const bridge = kind === "FEE" ? feeBridge : stopLossBridge;
  return bridge({ ...from, required: before.requiredRate }, { ...to, required: after.requiredRate });
}
