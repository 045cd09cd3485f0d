import { addDays, addMonths, type Day, dateOf, lastFullMonth, monthsThrough, nextOccurrence } from "@/lib/units/day";

export const historyLength = 36;

/** The days the demo is told around; everything in it is an offset from `today`. */
export type Calendar = { today: Day; asOf: Day; months: Day[] };

export function calendarOf(today: Day): Calendar {
  const asOf = lastFullMonth(today);
  return { today, asOf, months: monthsThrough(asOf, historyLength) };
}

/** The first day of the next contract year of accounts that renew on `monthDay`. */
export const nextRenewal = ({ today }: Calendar, monthDay: string) => nextOccurrence(monthDay, today);

/** When something of business was entered on a day: in the afternoon, and never after the demo's own morning. */
export const enteredOn = ({ today }: Calendar, day: Day) => (day < today ? `${day}T18:30:00Z` : `${today}T04:00:00Z`);

/** The day a month's figures were cut, `late` months after the first cut on the twelfth; none while it lies ahead. */
export function cutOn({ today }: Calendar, month: Day, late: number): Day | undefined {
  const day = addDays(addMonths(month, 1 + late), 11);
  if (day <= today) return day;
  return late === 0 ? today : undefined;
}

/** Days from the seed day; negative ones are past. */
export const daysFrom = ({ today }: Calendar, days: number) => addDays(today, days);

/** The Mondays before the seed day, oldest first. */
export function mondaysBefore({ today }: Calendar, count: number): Day[] {
  const since = (dateOf(today).getUTCDay() + 6) % 7 || 7;
  return Array.from({ length: count }, (_, index) => addDays(today, -since - 7 * (count - 1 - index)));
}
