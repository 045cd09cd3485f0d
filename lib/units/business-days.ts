import { addDays, type Day, weekday } from "./day";
import { federalHolidays } from "./us-holidays";

const known = new Map<string, Set<Day>>();

/** Monday to Friday, federal holidays apart. */
export const isBusinessDay = (day: Day) => weekday(day) % 6 !== 0 && !holidaysOf(day.slice(0, 4)).has(day);

/** The day itself, or the last business day before it: a due date is never later than it says. */
export function rollBack(day: Day): Day {
  let rolled = day;
  while (!isBusinessDay(rolled)) rolled = addDays(rolled, -1);
  return rolled;
}

/** The day itself, or the next business day after it: nothing is done on a day off. */
export const rollOn = (day: Day): Day => (isBusinessDay(day) ? day : addBusinessDays(day, 1));

/** The nth business day after a day, or before it when negative; zero is the day itself. */
export function addBusinessDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let [reached, left] = [day, Math.abs(count)];
  while (left > 0) {
    reached = addDays(reached, step);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}

/** Business days after `from` up to and including `to`; none when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day) {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day)) count += 1;
  return count;
}

function holidaysOf(year: string) {
  const holidays = known.get(year) ?? new Set(federalHolidays(Number(year)));
  known.set(year, holidays);
  return holidays;
}
