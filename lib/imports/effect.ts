import { decimal } from "@/lib/units/decimal";

/** Whether a loss ratio, a fraction in text, moves by as much as is shown of it: a tenth of a point. */
export function moves(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return before !== after;
  return !decimal(after).minus(before).times(100).toDecimalPlaces(1).isZero();
}
