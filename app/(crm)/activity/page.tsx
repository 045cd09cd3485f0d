import { __iconData as activityIcon } from "lucide-react/icons/rotate-ccw-clock";
import type { Metadata } from "next";
import { ActivityFilter } from "@/components/activity/activity-filter";
import { ActivityList } from "@/components/activity/activity-list";
import { ActivityTable } from "@/components/activity/activity-table";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { activityHref, activityState } from "@/lib/activity/filter";
import { getActivityFrame, listActivity } from "@/lib/activity/queries";
import { dayText, timeText } from "@/lib/format";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Activity" };

export default async function ActivityPage({ searchParams }: PageProps<"/activity">) {
  const given = activityState.parse(await searchParams);
  const viewer = await requireViewer();
  const frame = await getActivityFrame(viewer);
  const { stories, older } = await listActivity(viewer, given);
  const dayIn = (at: Date) => new Intl.DateTimeFormat("en-CA", { timeZone: frame.zone }).format(at);
  const today = dayIn(new Date());
  const told = stories.map((story) => ({
    ...story,
    day: dayText(dayIn(story.at), today),
    time: timeText(story.at, frame.zone),
  }));
  return (
    <>
      <PageHeader title="Activity" note="Who changed what, before and after">
        <ExportMenu href={activityHref(given).replace("/activity", "/activity/export")} />
      </PageHeader>
      <ActivityFilter state={given} people={frame.people} kinds={frame.kinds} accounts={viewer.role !== "ADMIN"} />
      {told.length === 0 ? (
        <EmptyState
          icon={<Icon icon={activityIcon} size={24} />}
          title="Nothing here"
          actions={<LinkButton href="/activity">Clear filters</LinkButton>}
        >
          No change you may see fits the filters above.
        </EmptyState>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <ActivityTable stories={told} />
          <ActivityList stories={told} />
          <nav aria-label="Pages" className="flex justify-end gap-2 px-5 py-3 max-md:px-4">
            {given.before && <LinkButton href={activityHref(given)}>Newest</LinkButton>}
            {older && <LinkButton href={activityHref(given, { before: older })}>Older</LinkButton>}
          </nav>
        </div>
      )}
    </>
  );
}
