import { addDays, type Day, weekday } from "./day";

/**
 * The federal holidays a year's calendar observes (5 U.S.C. 6103): on Friday when they fall on Saturday, on Monday when
 * on Sunday. New Year's Day of the next year can be observed on December 31.
 */
export function federalHolidays(year: number): Day[] {
  const fixed = ["01-01", "06-19", "07-04", "11-11", "12-25"].map((monthDay) => `${year}-${monthDay}`);
  const floating = [
    nth(3, monday, `${year}-01-01`),
    nth(3, monday, `${year}-02-01`),
    addDays(nth(1, monday, `${year}-06-01`), -7),
    nth(1, monday, `${year}-09-01`),
    nth(2, monday, `${year}-10-01`),
    nth(4, thursday, `${year}-11-01`),
  ];
  return [...fixed, `${year + 1}-01-01`]
    .map(observed)
    .concat(floating)
    .filter((day) => day.startsWith(String(year)))
    .sort();
}

const monday = 1;
const thursday = 4;

/** The nth such weekday from the first of a month on. */
const nth = (count: number, on: number, first: Day) =>
  addDays(first, ((on - weekday(first) + 7) % 7) + 7 * (count - 1));

function observed(day: Day): Day {
  if (weekday(day) === 6) return addDays(day, -1);
  return weekday(day) === 0 ? addDays(day, 1) : day;
}
