import { type Decimal, one, sum } from "@/lib/units/decimal";

/** How far paid claims have run out: a factor of at most 1 divides paid, an IBNR multiplier of at least 1 multiplies it. */
export type Completion = { factor: Decimal } | { multiplier: Decimal };

/** Incurred claims of what was paid so far (line 2). */
export const completed = (paid: Decimal, completion: Completion) =>
  "factor" in completion ? paid.div(completion.factor) : paid.times(completion.multiplier);

export type PaidMonth = { paid: Decimal; factor: Decimal };

/** Incurred claims month by month, each month with its own factor. */
export const completedMonths = (months: readonly PaidMonth[]) =>
  sum(months.map(({ paid, factor }) => paid.div(factor)));

/** Paid ÷ incurred over any number of months or coverages; 1 where nothing was incurred. */
export const compositeFactor = (paid: Decimal, incurred: Decimal) => (incurred.isZero() ? one : paid.div(incurred));
