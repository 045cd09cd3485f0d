import { decimal, sum } from "@/lib/units/decimal";

/** Whose credit it is: a share of one, exact text. */
export type Split = { userId: string; share: string };

/** Why these shares are none; nothing where they are each more than zero, of different people, and one together. */
export function splitProblem(splits: readonly Split[]): string | undefined {
  if (splits.length === 0) return "Somebody has the credit.";
  if (new Set(splits.map(({ userId }) => userId)).size < splits.length) return "A person stands in it once.";
  if (splits.some(({ share }) => !decimal(share).gt(0))) return "Every share is more than 0 %.";
  const total = sum(splits.map(({ share }) => decimal(share)));
  return total.eq(1) ? undefined : `The shares come to ${total.times(100).toFixed()} %. They have to come to 100 %.`;
}
