import type { Product } from "@/lib/products/product";
import { addDays, addMonths, addYears, type Day, firstOfMonth } from "@/lib/units/day";

type Sold = Pick<Product, "offCycle" | "leadDays">;

const monthOnOrAfter = (day: Day) => (firstOfMonth(day) === day ? day : addMonths(firstOfMonth(day), 1));

/** The first anniversary of a day on or after another. */
function anniversary(first: Day, from: Day): Day {
  let years = 0;
  while (addYears(first, years) < from) years += 1;
  return addYears(first, years);
}

/**
 * The first day a product could start: its lead time from today, then the first of a month, or the renewal where it is
 * sold with that alone; never while a competitor's contract runs. None where no renewal is known.
 */
export function windowOf(product: Sold, account: { renewsOn: Day | null }, today: Day, runsTo?: Day): Day | undefined {
  const ready = addDays(today, Number(product.leadDays));
  const free = runsTo && addDays(runsTo, 1) > ready ? addDays(runsTo, 1) : ready;
  if (product.offCycle) return monthOnOrAfter(free);
  return account.renewsOn ? anniversary(account.renewsOn, free) : undefined;
}

/** In window: it could start within the next 12 months. */
export const isInWindow = (window: Day | undefined, today: Day) =>
  window !== undefined && window <= addMonths(today, 12);

/** When a contract that was filed ends next, taken to renew each year on the same day. */
export const nextEnd = (toOn: Day, today: Day): Day => anniversary(toOn, today);
