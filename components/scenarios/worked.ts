import { limitsFor, type Matrix, matrixOf } from "@/lib/authority/matrix";
import { requiredByBook } from "@/lib/scenarios/gaps";
import { noLevers, pricedWith } from "@/lib/scenarios/levers";
import { outcomeAt } from "@/lib/scenarios/outcome";
import type { ScenarioGrounds } from "@/lib/scenarios/queries";
import { decimal } from "@/lib/units/decimal";
import { readParameters } from "@/lib/worksheets/parameters";
import type { Column } from "./face";

export type SignedSheet = { number: number; parameters: string; requiredRate: string };
export type StandingRates = Record<"released" | "quoted" | "sold", string | null>;

/** What no scenario changes: the signed sheet, the rates that stand, the limits of this case. */
export function workedOut(
  sheet: SignedSheet,
  { released, quoted }: StandingRates,
  { current, memberMonths, contractMonths, stranded, authority, trend }: ScenarioGrounds,
) {
  const parameters = readParameters(sheet.parameters);
  if ("faults" in parameters) return;
  const official = { input: parameters.input, required: decimal(sheet.requiredRate) };
  const grounds = {
    current: decimal(current),
    memberMonths: decimal(memberMonths),
    contractMonths: decimal(contractMonths),
    stranded: decimal(stranded),
  };
  const plain = pricedWith(official, noLevers);
  const at = (rate: string) => outcomeAt(decimal(rate), plain, grounds);
  const required = at(sheet.requiredRate);
  const fixed: Column[] = [{ id: "required", name: "Required", note: `signed v${sheet.number}`, outcome: required }];
  if (released) fixed.push({ id: "released", name: "Released", note: "as it stands", outcome: at(released) });
  if (quoted && quoted !== released)
    fixed.push({ id: "quoted", name: "Quoted", note: "not released", outcome: at(quoted) });
  const base = released ? at(released) : required;
  const matrix = matrixOf(authority.limits);
  const premium = grounds.current.times(grounds.memberMonths);
  const limits = Object.fromEntries(
    Object.entries(matrix).map(([level, each]) => [level, limitsFor(each, premium, authority.scaling)]),
  ) as Matrix;
  return {
    ...{ official, grounds, plain, fixed, limits },
    book: requiredByBook(official, trend),
    base: { ...base, name: released ? "the released rate" : "the required rate" },
  };
}
