import { addBusinessDays } from "@/lib/units/business-days";
import { addMonths, type Day, endOfMonth, firstOfMonth } from "@/lib/units/day";

/** The day after which a month's actuals are late: so many business days after its last. */
export const actualsDueOn = (month: Day, dueDays: number): Day => addBusinessDays(endOfMonth(month), dueDays);

/** Months whose actuals are late on a day, the latest first, no further back than `count` months. */
export function lateMonths(today: Day, dueDays: number, count: number): Day[] {
  const months = Array.from({ length: count }, (_, index) => addMonths(firstOfMonth(today), -1 - index));
  return months.filter((month) => actualsDueOn(month, dueDays) < today);
}
