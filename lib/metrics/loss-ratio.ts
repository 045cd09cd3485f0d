import { type Decimal, sum } from "@/lib/units/decimal";

/** One insured line or account over the same months: completed incurred claims and earned premium, dollars. */
export type Experience = { incurred: Decimal; earned: Decimal };

/** Incurred ÷ earned, each summed first; none where no premium was earned. */
export function lossRatio(rows: readonly Experience[]) {
  const earned = sum(rows.map((row) => row.earned));
  return earned.isZero() ? null : sum(rows.map((row) => row.incurred)).div(earned);
}
