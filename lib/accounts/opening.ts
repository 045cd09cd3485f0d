import { addDays, addMonths, addYears, type Day } from "@/lib/units/day";

/** A contract year: its first and last day. */
export type Year = { from: Day; to: Day };

/**
 * The contract years of an account opened by hand, twelve months each from the first day of its contract to the one that
 * holds today, oldest first; the first alone while it has not begun. The day after the last is its next renewal.
 */
export function yearsFrom(startsOn: Day, today: Day): Year[] {
  const years: Year[] = [];
  let from = startsOn;
  do {
    years.push({ from, to: addDays(addMonths(from, 12), -1) });
    from = addMonths(from, 12);
  } while (from <= today);
  return years;
}

/** The day the next contract year begins. */
export const renewsOn = (years: readonly Year[]): Day => addDays(years.at(-1)?.to ?? "", 1);

/** Whether a contract may begin then: an old customer’s at most ten years back, a new one’s at most two ahead. */
export const mayBegin = (startsOn: Day, today: Day) =>
  startsOn >= addYears(today, -10) && startsOn <= addYears(today, 2);
