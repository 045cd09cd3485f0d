import "server-only";
import { meetingsIn } from "@/lib/calendar/meetings";
import { zoneAt } from "../business-day";
import { asJob } from "../door";
import { type Fetched, fetchCalendar } from "./fetch";

type Source = { userId: string; address: string };

const cutShort = "That calendar holds more than is read of one: some of its meetings are missing here.";

const day = 86_400_000;
const before = 7 * day;
const ahead = 60 * day;

/**
 * Reads every new calendar, and those not read for a quarter of an hour, one after the other, and outside any transaction.
 * A new one that two read at once is read twice, which changes nothing. Of a person who has left none is read.
 */
export async function readCalendars() {
  for (;;) {
    const [due] = await asJob(
      "",
      (db) => db.$queryRaw<Source[]>`
        update calendar_sources set fetched_at = case when fetched_at is not null then now() end
        where user_id = (
          select s.user_id from calendar_sources s join users u on u.id = s.user_id and u.deactivated_at is null
          where coalesce(s.fetched_at, '-infinity') < now() - interval '15 minutes'
          order by s.fetched_at nulls first limit 1 for update of s skip locked)
        returning user_id as "userId", address`,
    );
    if (!due) return;
    const fetched = await fetchCalendar(due.address);
    // Whatever one calendar holds, the others are read.
    await keepMeetings(due, fetched).catch(() => keepMeetings(due, { problem: "That calendar cannot be read." }));
  }
}

/**
 * Puts what a calendar tells in the place of what it told before; where it tells nothing, that stays and the reason is
 * kept. An answer for an address that has been changed since is dropped. Says how many meetings there are, or the problem.
 */
export async function keepMeetings({ userId, address }: Source, fetched: Fetched, now = new Date()) {
  const zone = await zoneAt(now);
  const from = new Date(now.getTime() - before);
  const own = await addressesOf(userId);
  const read =
    "text" in fetched ? meetingsIn(fetched.text, from, new Date(now.getTime() + ahead), { zone, own }) : undefined;
  const meetings = read?.meetings;
  const failed =
    "problem" in fetched ? fetched.problem : meetings ? undefined : "That address answers with no calendar.";
  let problem = failed ?? (read?.cut ? cutShort : null);
  await asJob(userId, async (db) => {
    const kept = failed ? await db.meeting.count({ where: { userId } }) : 0;
    if (kept > 0) problem = `${failed} What was read before stays.`;
    const { count } = await db.calendarSource.updateMany({
      where: { userId, address },
      data: { fetchedAt: now, problem },
    });
    if (count === 0 || !meetings) return;
    await db.meeting.deleteMany({ where: { userId } });
    await db.meeting.createMany({ data: meetings.map((meeting) => ({ ...meeting, userId })), skipDuplicates: true });
  });
  return problem ? { problem } : { meetings: meetings?.length ?? 0 };
}

/** By which address a calendar's owner is invited: the one they sign in with. */
async function addressesOf(userId: string) {
  const user = await asJob("", (db) => db.user.findUnique({ where: { id: userId }, select: { email: true } }));
  return user ? [user.email] : [];
}
