import { addMonths, type Day } from "@/lib/units/day";

/** Months before its end at which a fee guarantee is told of; the last also asks for a task. */
export const noticeMonths = [24, 18, 12, 9] as const;
export type NoticeMonths = (typeof noticeMonths)[number];

/** The closest notice whose day has come; none while it is too early, or once the term is over. */
export function noticeDue(endsOn: Day, today: Day): NoticeMonths | null {
  if (today > endsOn) return null;
  return noticeMonths.filter((months) => addMonths(endsOn, -months) <= today).at(-1) ?? null;
}
