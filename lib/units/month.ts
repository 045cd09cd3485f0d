/** First of a month as filed in inputs: "2027-01-01", or "2027-01" for short. */
export const monthPattern = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])(-01)?$/;

/** Months since year 0, so that months subtract; the argument matches `monthPattern`. */
export const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** "2027-01" of a month number. */
export const monthText = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
