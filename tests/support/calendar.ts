import { dayIn } from "@/lib/server/business-day";

/** Where the cast's book stands in time: today, as business has it, and the year around it. */
export const today = dayIn("America/New_York", new Date());
export const year = Number(today.slice(0, 4));
/** A plain day as Prisma takes and gives it. */
export const on = (day: string) => new Date(`${day}T00:00:00Z`);
/** The day so many days from today. */
export const daysAway = (days: number) => new Date(on(today).getTime() + days * 86_400_000);
/** The first of the month so many months from this one; −1 is the last full month. */
export const monthsAway = (months: number) => new Date(Date.UTC(year, Number(today.slice(5, 7)) - 1 + months, 1));

/** One moment for all rows of a run: it is a part of their key, and a clock goes on between writing a row and finding it. */
export const begun = new Date();
