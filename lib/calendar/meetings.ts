import { RRuleTemporal } from "rrule-temporal";
import {
  convertIcsCalendar,
  generateIcsRecurrenceRule,
  getEventEnd,
  getTimezoneObjectOffset,
  type IcsCalendar,
  type IcsDateObject,
  type IcsEvent,
} from "ts-ics";
import { identifierIn } from "@/lib/accounts/phi";
import { addedAsSkipped } from "./added";
import { tellsOfHealth } from "./health";
import { withKnownZones } from "./zones";

/** A meeting as a calendar tells of it; of one that lasts whole days, `startsAt` is the day's midnight in UTC. */
export type CalendarMeeting = {
  uid: string;
  title: string;
  place: string | null;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  /** Addresses of whoever is invited, lower case. */
  invited: string[];
};

/** No calendar has more in two months; one that says so is not believed further. */
const most = 1_000;
/** Milliseconds that one calendar's repetitions may take; while they are counted, everybody waits. */
const patience = 3_000;
const mostInvited = 100;
const day = 86_400_000;
const oldest = Date.UTC(1990, 0, 1);

/** `cut`: it holds more than is read of one calendar, so some meetings are missing. */
export type CalendarRead = { meetings: CalendarMeeting[]; cut: boolean };
/** `zone` is where a time is that tells of no zone we know; `own` the addresses of whose calendar it is. */
export type ReadAs = { zone: string; own?: string[] };

/**
 * The meetings of an iCalendar text (RFC 5545) that touch the time from one instant to another, earliest first, with each
 * repetition on its own; undefined where the text is no calendar. Cancelled ones are left out, as are those its owner has
 * declined. A private one, and one whose title may tell of a person's health, keeps its time alone.
 */
export function meetingsIn(text: string, from: Date, to: Date, { zone, own = [] }: ReadAs): CalendarRead | undefined {
  const calendar = read(text, zone);
  if (!calendar) return undefined;
  const events = calendar.events.filter(({ start, uid }) => start && uid);
  const moved = new Set(
    events.flatMap((event) => (event.recurrenceId ? [momentOf(event, event.recurrenceId.value)] : [])),
  );
  const found: CalendarMeeting[] = [];
  const owners = new Set([...own, ...calendar.named].map((address) => address.trim().toLowerCase()));
  const until = performance.now() + patience;
  let cut = false;
  for (const event of events) {
    if (event.status === "CANCELLED" || declined(event, owners)) continue;
    const lasts = Math.max(0, lastsFor(event));
    for (const startsAt of startsOf(event, calendar, new Date(from.getTime() - lasts), to)) {
      if (!event.recurrenceId && moved.has(`${event.uid} ${startsAt.getTime()}`)) continue;
      const endsAt = new Date(startsAt.getTime() + lasts);
      if (startsAt < to && (endsAt > from || startsAt >= from)) found.push({ ...told(event), startsAt, endsAt });
    }
    cut = event !== events.at(-1) && (found.length > 10 * most || performance.now() > until);
    if (cut) break;
  }
  const meetings = found.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()).slice(0, most);
  return { meetings, cut: cut || found.length > most };
}

/** An event, and the days it is also on (RDATE), which the reader of calendars knows nothing of. */
type Repeated = IcsEvent & { added: Date[] };
/** `named`: the address a calendar is called by, where it is an address. */
type Read = Pick<IcsCalendar, "timezones"> & { events: Repeated[]; named: string[] };

function read(text: string, zone: string): Read | undefined {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return undefined;
  try {
    const known = withKnownZones(text.replace(/^\uFEFF?\s*/, "").replaceAll("\0", ""), zone);
    const { events = [], timezones } = convertIcsCalendar(undefined, known);
    const turned = addedAsSkipped(known);
    const added = turned ? (convertIcsCalendar(undefined, turned).events ?? []) : [];
    const named = /^X-WR-CALNAME[^:]*:\s*(\S+@\S+)\s*$/im.exec(known)?.slice(1) ?? [];
    const also = (at: number) => (added[at]?.exceptionDates ?? []).map(({ date }) => date);
    return { timezones, named, events: events.map((event, at) => ({ ...event, added: also(at) })) };
  } catch {
    return undefined;
  }
}

const declined = ({ attendees = [] }: IcsEvent, owners: ReadonlySet<string>) =>
  attendees.some(({ email, partstat }) => partstat === "DECLINED" && owners.has(email.trim().toLowerCase()));

const momentOf = (event: IcsEvent, at: IcsDateObject) => `${event.uid} ${at.date.getTime()}`;

/** An event may say neither its end nor how long it lasts: then it is a day, or a moment. */
function lastsFor(event: IcsEvent) {
  const { start, end, duration }: Pick<IcsEvent, "start" | "end" | "duration"> = event;
  if (end || duration) return getEventEnd(event).getTime() - start.date.getTime();
  return start.type === "DATE" ? day : 0;
}

/**
 * When an event begins. What repeats is counted by the clock on the wall, so that ten o'clock stays ten o'clock when the
 * clocks change, and only then put into its zone. Rules below a day are no meetings; they count once, as does an event whose rule is none.
 */
function startsOf(event: Repeated, calendar: Read, from: Date, to: Date): Date[] {
  const skipped = new Set((event.exceptionDates ?? []).map(({ date }) => date.getTime()));
  const starts = [...ruledStartsOf(event, calendar, from, to), ...event.added.slice(0, 10 * most)];
  return [...new Set(starts.map((date) => date.getTime()))].flatMap((at) => (skipped.has(at) ? [] : [new Date(at)]));
}

function ruledStartsOf(event: Repeated, calendar: Read, from: Date, to: Date): Date[] {
  const { start, recurrenceRule: rule } = event;
  const often = ["SECONDLY", "MINUTELY", "HOURLY"].includes(rule?.frequency ?? "");
  if (rule?.until && rule.until.date.getTime() < from.getTime() - day) return [];
  if (!rule || often || start.date.getTime() < oldest) return [start.date];
  const zone = start.local?.timezone;
  const offset = (at: Date) => (zone && getTimezoneObjectOffset(at, zone, calendar.timezones)?.milliseconds) || 0;
  const wall = start.local?.date ?? start.date;
  const plain = { ...rule, byHour: undefined, byMinute: undefined, bySecond: undefined };
  const until = rule.until && {
    date: new Date(rule.until.date.getTime() + offset(rule.until.date)),
    type: "DATE-TIME" as const,
  };
  const stamp = wall.toISOString().replace(/[-:]|\.\d+/g, "");
  const series = seriesOf(`DTSTART:${stamp}\n${generateIcsRecurrenceRule({ ...plain, until }).trim()}`);
  if (!series) return [start.date];
  return series
    .between(new Date(from.getTime() - day), new Date(to.getTime() + day), true)
    .slice(0, most)
    .map(({ epochMilliseconds }) => instantOf(new Date(epochMilliseconds), offset));
}

function seriesOf(rruleString: string) {
  try {
    return new RRuleTemporal({ rruleString });
  } catch {
    return undefined;
  }
}

/** The instant a wall clock shows a time: its offset is that of the instant, not of the clock's reading. */
function instantOf(wall: Date, offset: (at: Date) => number) {
  const near = new Date(wall.getTime() - offset(wall));
  return new Date(wall.getTime() - offset(near));
}

function told(event: IcsEvent) {
  const title = plainLine(event.summary);
  const hidden = ["PRIVATE", "CONFIDENTIAL"].includes(event.class ?? "") || unfit(title);
  const place = plainLine(event.location);
  const invited = (event.attendees ?? []).map(({ email }) => email.trim().toLowerCase());
  return {
    uid: event.uid.slice(0, 500),
    title: hidden ? "Private meeting" : title || "Meeting",
    place: hidden || !place || unfit(place) ? null : place,
    allDay: event.start.type === "DATE",
    invited: [...new Set(invited)].filter((address) => address.includes("@")).slice(0, mostInvited),
  };
}

const unfit = (text: string) => Boolean(identifierIn(text) || tellsOfHealth(text));
const plainLine = (text = "") => text.replace(/\s+/g, " ").trim().slice(0, 200);
