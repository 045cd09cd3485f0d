import type { Metadata } from "next";
import { CalendarLink } from "@/components/calendar/calendar-link";
import { CalendarSource } from "@/components/calendar/calendar-source";
import { SectionHeader } from "@/components/ui/section-header";
import { getCalendarLinks } from "@/lib/calendar/queries";
import { since, timeText } from "@/lib/format";
import { requireViewer } from "@/lib/server/viewer";
import { getMe } from "@/lib/session/queries";

export const metadata: Metadata = { title: "Calendar settings" };

export default async function CalendarSettingsPage() {
  const viewer = await requireViewer();
  const [{ feed, source, meetings }, { zone }] = await Promise.all([getCalendarLinks(viewer), getMe(viewer)]);
  const ago = (at: Date | null) => at && since(at, new Date(), zone);
  return (
    <div className="grid max-w-4xl grid-cols-2 gap-x-12 gap-y-8 p-5 max-lg:grid-cols-1 max-md:p-4">
      <section aria-labelledby="out">
        <SectionHeader id="out" title="Your dates in your calendar" />
        <p className="mb-3 text-ink-2">
          A secret link that a calendar subscribes to: renewals and releases of your accounts, what you promised and are
          promised, and your tasks, each on its day. No rate is ever in it.
        </p>
        <CalendarLink made={feed && { at: timeText(feed.madeAt, zone), read: ago(feed.readAt) }} />
      </section>
      <section aria-labelledby="in">
        <SectionHeader id="in" title="Your meetings here" />
        <p className="mb-3 text-ink-2">
          The read-only link of your own calendar. Its meetings are read every quarter of an hour, for you alone;
          nothing is ever written to it. Of a meeting marked private, and of one whose title names an illness, a
          medicine, a treatment or a member’s number, only the time is kept; a title that plainly speaks of a program or
          a price stays. Health told in other words is not recognized: mark such a meeting private.
        </p>
        <CalendarSource source={source && { ...source, read: ago(source.fetchedAt) }} meetings={meetings} />
      </section>
    </div>
  );
}
