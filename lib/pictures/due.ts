import { addDays, addMonths, type Day, endOfMonth, weekday } from "@/lib/units/day";

/** WEEK is the moment a Monday begins, MONTH the moment a month's last day ends. */
export type PictureKind = "WEEK" | "MONTH";
export type Picture = { kind: PictureKind; takenOn: Day };

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** The day at whose first moment a picture is taken: what was recorded before that is in it. */
export const beginsAfter = ({ kind, takenOn }: Picture): Day => (kind === "WEEK" ? takenOn : addDays(takenOn, 1));

/**
 * The pictures that should exist on `today` and do not, in the order of their moments: those after the `last` of their
 * kind, or where there is none after `since`, the day the first account came.
 */
export function picturesDue(last: Partial<Record<PictureKind, Day>>, since: Day, today: Day): Picture[] {
  const weeks = upTo(last.WEEK ? addDays(last.WEEK, 7) : addDays(weekOf(since), 7), today, (day) => addDays(day, 7));
  const months = upTo(last.MONTH ? nextEnd(last.MONTH) : endOfMonth(since), addDays(today, -1), nextEnd);
  return [
    ...weeks.map((takenOn) => ({ kind: "WEEK" as const, takenOn })),
    ...months.map((takenOn) => ({ kind: "MONTH" as const, takenOn })),
  ].sort((a, b) => beginsAfter(a).localeCompare(beginsAfter(b)) || a.kind.localeCompare(b.kind));
}

const nextEnd = (day: Day): Day => endOfMonth(addMonths(`${day.slice(0, 7)}-01`, 1));

function upTo(first: Day, last: Day, next: (day: Day) => Day): Day[] {
  const days = [];
  for (let day = first; day <= last; day = next(day)) days.push(day);
  return days;
}
