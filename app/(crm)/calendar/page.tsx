import type { Metadata } from "next";
import { DayPlan } from "@/components/calendar/day-plan";
import { daysOf } from "@/components/calendar/days-of";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { getCalendar } from "@/lib/calendar/queries";
import { count } from "@/lib/format";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage() {
  const calendar = await getCalendar(await requireViewer());
  const days = daysOf(calendar);
  const late = calendar.dates.filter(({ on }) => on < calendar.today).length;
  return (
    <>
      <PageHeader title="Calendar" note="The next two weeks">
        <LinkButton href="/settings/calendar">{calendar.connected ? "Calendar links" : "Connect"}</LinkButton>
      </PageHeader>
      {calendar.problem && (
        <div className="max-w-4xl px-5 pb-2 max-md:px-4">
          <Note tone="warn">{calendar.problem}</Note>
        </div>
      )}
      <Scroller label="Calendar" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
        {days.length > 0 ? (
          <ol className="max-w-4xl px-5 pb-6 max-md:px-4">
            {days.map((day) => (
              <DayPlan key={day.on} day={day} today={calendar.today} />
            ))}
          </ol>
        ) : (
          <EmptyState title="Nothing in the next two weeks">
            Meetings, releases, renewals, promises and tasks come here on their day.
          </EmptyState>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(calendar.meetings.length)}</b> {calendar.meetings.length === 1 ? "meeting" : "meetings"}
        </span>
        <span>
          <b>{count(calendar.dates.length - late)}</b> to come
        </span>
        <span>
          <b>{count(late)}</b> late
        </span>
      </TableFooter>
    </>
  );
}
