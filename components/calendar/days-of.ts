import type { CalendarDate } from "@/lib/calendar/feed";
import type { Calendar, MyMeeting } from "@/lib/calendar/queries";

export type PlannedDay = { on: string; late: boolean; meetings: MyMeeting[]; dates: CalendarDate[] };

/** The days that have something: what is late as the first, then each on its own. */
export function daysOf({ today, dates, meetings }: Pick<Calendar, "today" | "dates" | "meetings">): PlannedDay[] {
  const late = dates.filter(({ on }) => on < today);
  const days = [...new Set([...dates, ...meetings].map(({ on }) => on))].filter((on) => on >= today).sort();
  return [
    ...(late.length > 0 ? [{ on: "late", late: true, meetings: [], dates: late }] : []),
    ...days.map((on) => ({
      on,
      late: false,
      meetings: meetings.filter((meeting) => meeting.on === on),
      dates: dates.filter((date) => date.on === on),
    })),
  ];
}
