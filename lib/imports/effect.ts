import { decimal } from "@/lib/units/decimal";

const shown = (share: string) => decimal(share).toDecimalPlaces(3);

/** What a loss ratio moves by, as a fraction in text: the difference of both as they are shown, to a tenth of a percent. */
export const moveOf = (before: string | null, after: string | null): string | null =>
  before === null || after === null ? null : shown(after).minus(shown(before)).toFixed();

/** Whether a loss ratio moves by as much as is shown of it. */
export function moves(before: string | null, after: string | null): boolean {
  const by = moveOf(before, after);
  return by === null ? before !== after : !decimal(by).isZero();
}
