/** A day of business, "2027-01-01": no time and no zone. Days of one spelling sort and compare as text. */
export type Day = string;

/** A day that exists: "2027-02-29" is none. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(dateOf(text)) === text;
}

/** The day of a date column, which Prisma gives as midnight UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** Midnight UTC of a day, as Prisma takes a date column. */
export const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The same for a column that may be empty. */
export const dayOrNone = (date: Date | null | undefined) => (date ? dayOf(date) : null);

export const addDays = (day: Day, days: number): Day => dayNumbered(numberOf(day) + days);

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day) => numberOf(to) - numberOf(from);

const daysIn400Years = 146_097;

/**
 * Days since March 1 of the year 0, counted in whole numbers: a page counts thousands of days, and a `Date` for each costs
 * more than all its queries. A year begins in March here, so that a leap day is its last.
 */
function numberOf(day: Day) {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + sinceMarch;
}

/** The day of such a number. */
function dayNumbered(number: number): Day {
  const cycle = Math.floor(number / daysIn400Years);
  const inCycle = number - cycle * daysIn400Years;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((sinceMarch + 2) % 12) + 1;
  const year = cycle * 400 + yearInCycle + (month > 2 ? 0 : 1);
  const date = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${padded(month)}-${padded(date)}`;
}

/** The same day of another month, or its last where it is too short: a month after January 31 is February's end. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return `${String(year).padStart(4, "0")}-${padded(month)}-${padded(date)}`;
}

const padded = (number: number) => (number < 10 ? `0${number}` : String(number));
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? 28 + Number(isLeap(year)) : 30 + ((month + (month > 7 ? 1 : 0)) % 2);

export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

export const endOfMonth = (day: Day): Day =>
  `${day.slice(0, 8)}${daysIn(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;

export const firstOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01`;

/** Whole months from one day's month to another's, whatever the days in them. */
export const monthsBetween = (from: Day, to: Day) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** First days of `count` months, the last of them the month of `through`. */
export const monthsThrough = (through: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addMonths(firstOfMonth(through), index + 1 - count));

/** First day of the last month that is over on `today`: what the book's figures are as of. */
export const lastFullMonth = (today: Day): Day => addMonths(firstOfMonth(today), -1);

/** The first "MM-DD" later than `after`; in a month too short for it, the month's last day. */
export function nextOccurrence(monthDay: string, after: Day): Day {
  const inYear = (year: number) => {
    const first = `${year}-${monthDay.slice(0, 2)}-01`;
    return addDays(first, Math.min(Number(monthDay.slice(3)), Number(endOfMonth(first).slice(8))) - 1);
  };
  const year = Number(after.slice(0, 4));
  return inYear(year) > after ? inYear(year) : inYear(year + 1);
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day) => (((numberOf(day) + 3) % 7) + 7) % 7;
