import { accountOf } from "@/lib/server/accounts-followed";
import "server-only";
import { readDates } from "@/lib/server/calendar/dates";
import { firmOf } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
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
  const meetings = await db.$queryRaw<MyMeeting[]>`
    with clock as (select coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone)
    select m.id, m.title, m.place,
      (case when m.all_day then m.starts_at at time zone 'UTC' else m.starts_at at time zone zone end)::date::text as "on",
      case when not m.all_day then to_char(m.starts_at at time zone zone, 'FMHH12:MI AM') end as "from",
      case when not m.all_day and m.ends_at > m.starts_at then to_char(m.ends_at at time zone zone, 'FMHH12:MI AM') end as "to",
      coalesce((select json_agg(json_build_object('name', p.name, 'accountId', p.account_id, 'account', p.account,
          'firmId', p.firm_id, 'firm', p.firm) order by p.name)
        from (select c.name, a.id as account_id, a.name as account, null::uuid as firm_id, null as firm
              from account_people c join accounts a on a.id = ${accountOf(sql`c.account_id`)}
              where lower(c.email) = any (m.invited) and c.left_on is null
              union all
              select c.name, null, null, f.id, f.name from firm_people c join firms f on f.id = ${firmOf(sql`c.firm_id`)}
              where lower(c.email) = any (m.invited) and c.left_on is null) p), '[]') as "with"
    from meetings m, clock
    where m.ends_at >= (${today}::date::timestamp at time zone zone) - case when m.all_day then interval '1 day' else '0' end
      and m.starts_at < (${to}::date + 1)::timestamp at time zone zone
    order by m.starts_at, m.all_day desc, m.title limit 300`;
  return { today, to, dates, meetings: meetings.filter(({ on }) => on >= today), connected, problem };
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
