import { type Decimal, sum, zero } from "@/lib/units/decimal";
import type { Sheet } from "../line";

export type Performance = { atRisk: Decimal; guarantees: { name: string; weight: Decimal; met: boolean }[] };

/** Base fees at risk for service promises, and the penalty for those that were missed, by weight; dollars a year. */
export function performanceLines(sheet: Sheet, { atRisk, guarantees }: Performance, annualBase: Decimal) {
  const inputs = { F9: annualBase, "performance.atRisk": atRisk };
  const exposure = sheet.computed("P1", "Fees at risk", "USD", annualBase.times(atRisk), inputs, "F9 × share at risk");
  guarantees.forEach(({ name, weight }, index) => {
    const field = `performance.guarantees[${index}].weight`;
    sheet.computed(
      `P1[${index + 1}]`,
      `At risk, ${name}`,
      "USD",
      exposure.times(weight),
      { P1: exposure, [field]: weight },
      "P1 × weight",
    );
  });
  const penalties = guarantees.map(({ name, weight, met }, index) => {
    const penalty = met ? zero : exposure.times(weight);
    const parts = { P1: exposure, [`performance.guarantees[${index}].weight`]: weight };
    return sheet.computed(
      `P2[${index + 1}]`,
      name,
      "USD",
      penalty,
      parts,
      met ? "met, nothing due" : "missed, P1 × weight",
    );
  });
  const parts = Object.fromEntries(penalties.map((penalty, index) => [`P2[${index + 1}]`, penalty]));
  return { exposure, penalty: sheet.computed("P2", "Penalty payable", "USD", sum(penalties), parts, "Σ of penalties") };
}
