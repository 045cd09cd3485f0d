import "server-only";
import { readDates } from "@/lib/server/calendar/dates";
import { readMeetings } from "@/lib/server/calendar/upcoming";
import { query } from "@/lib/server/query";
import { addDays, type Day } from "@/lib/units/day";
import type { CalendarDate } from "./feed";

/** Whom a meeting is with, of those whose addresses are known. */
export type MetWith = {
  name: string;
  accountId: string | null;
  account: string | null;
  firmId: string | null;
  firm: string | null;
};
export type MyMeeting = {
  id: string;
  title: string;
  place: string | null;
  /** Day and time ("9:30 AM") where business is done; a whole day has no times. */
  on: Day;
  from: string | null;
  to: string | null;
  with: MetWith[];
};
/** `problem`: why meetings may be missing, a sentence. */
export type Calendar = {
  today: Day;
  to: Day;
  dates: CalendarDate[];
  meetings: MyMeeting[];
  connected: boolean;
  problem: string | null;
};

/** How many days ahead the page tells of. */
const days = 14;

/** The viewer's next two weeks: their own meetings and the days that matter to their book; what is late comes first. */
export const getCalendar = query("calendar.see", async ({ viewer, db }): Promise<Calendar> => {
  const [row] = await db.$queryRaw<{ today: Day; connected: boolean; problem: string | null }[]>`
    select business_day()::text as today, s.user_id is not null as connected, s.problem
    from (values (viewer_id())) me (id) left join calendar_sources s on s.user_id = me.id`;
  const { today, connected, problem } = row!;
  const to = addDays(today, days);
  const dates = await readDates(db, viewer, addDays(today, -60), to);
  const meetings = await readMeetings(db, today, to);
  return { today, to, dates, meetings, connected, problem };
});

export type CalendarLinks = {
  /** Since when there is a secret link, and when it was last read. */
  feed: { madeAt: Date; readAt: Date | null } | null;
  source: { address: string; fetchedAt: Date | null; problem: string | null; version: number } | null;
  meetings: number;
};

/** The viewer's own links: the one that tells of their dates, and the one their meetings are read from. */
export const getCalendarLinks = query("calendar.see", async ({ viewer, db }): Promise<CalendarLinks> => {
  const where = { userId: viewer.id };
  const feed = await db.calendarFeed.findUnique({ where, select: { createdAt: true, readAt: true } });
  const source = await db.calendarSource.findUnique({
    where,
    select: { address: true, fetchedAt: true, problem: true, version: true },
  });
  const meetings = await db.meeting.count({ where });
  return {
    feed: feed && { madeAt: feed.createdAt, readAt: feed.readAt },
    source: source && { ...source, address: hostOf(source.address) },
    meetings,
  };
});

/** The rest of the link is a secret, which needs no showing. */
const hostOf = (address: string) => URL.parse(address)?.hostname ?? "";
