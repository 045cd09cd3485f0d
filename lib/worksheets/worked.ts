import { rateAction } from "@/lib/rating/action";
import { type AscProjection, rateAsc } from "@/lib/rating/asc/projection";
import type { AscInput } from "@/lib/rating/asc/schema";
import type { Line } from "@/lib/rating/line";
import { actionBeforePlanChange } from "@/lib/rating/plan-change";
import { rate } from "@/lib/rating/worksheet";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { ascQuestions } from "./asc-questions";
import { type Faults, readAscParameters, readParameters } from "./parameters";
import { type Question, questionsOf } from "./questions";
import { type SheetKind, sheets } from "./sheets";
import type { Stated } from "./stated";

/** What a version is about: what underwriting states beside its parameters, and the rate in force. */
export type Beside = { stated: Stated; currentRate: string };

/** A version worked through, whatever its kind. */
export type Worked = {
  effective: string | null;
  lines: Line[];
  /** What the decision requires by the engine alone. */
  required: Decimal;
  action: Decimal | null;
  before: Decimal | null;
  questions: Question[];
  /** Of a fee's or a stop-loss sheet. */
  asc?: { input: AscInput; projection: AscProjection };
};

/** Stored parameters worked through by the engine of their kind, or what is wrong beside the field it concerns. */
export function workedOf(kind: SheetKind, parameters: string, beside: Beside): Worked | { faults: Faults } {
  if (kind !== "INSURED") return workedAsc(kind, parameters, beside);
  const read = readParameters(parameters);
  if ("faults" in read) return read;
  const { input } = read;
  const sheet = rate(input);
  return {
    effective: input.effective,
    lines: sheet.lines,
    required: sheet.requiredPremium,
    action: sheet.rateAction,
    before: actionBeforePlanChange(input),
    questions: questionsOf({ input, sheet, ...beside }),
  };
}

function workedAsc(kind: "FEE" | "STOP_LOSS", parameters: string, beside: Beside): Worked | { faults: Faults } {
  const read = readAscParameters(sheets[kind], parameters);
  if ("faults" in read) return read;
  const { input } = read;
  const projection = rateAsc(input);
  const required = kind === "FEE" ? projection.retained : projection.stopLoss;
  if (!required) return { faults: { deductible: ["Specific deductible is missing."] } };
  if (!required.gt(0))
    return kind === "FEE"
      ? { faults: { "base.1.pepm": ["The fees come to nothing."] } }
      : { faults: { specificPremium: ["The premium comes to nothing."] } };
  return {
    effective: input.effective,
    lines: projection.lines,
    required,
    action: rateAction(required, decimal(beside.currentRate)),
    before: null,
    questions: ascQuestions({ kind, input, projection, ...beside }),
    asc: { input, projection },
  };
}
