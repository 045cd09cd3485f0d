import { __iconData as bellIcon } from "lucide-react/icons/bell";
import type { Metadata } from "next";
import { notificationFace } from "@/components/notifications/face";
import { KindFilter } from "@/components/notifications/kind-filter";
import { MarkAll } from "@/components/notifications/mark-all";
import { NotificationRows } from "@/components/notifications/notification-rows";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { SegmentedLinks } from "@/components/ui/segmented";
import { ShowMore } from "@/components/ui/show-more";
import { count } from "@/lib/format";
import { notificationsHref, notificationsState } from "@/lib/notifications/list";
import { pageNotifications } from "@/lib/notifications/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage({ searchParams }: PageProps<"/notifications">) {
  const viewer = await requireViewer();
  const state = notificationsState.parse(await searchParams);
  const { notifications, total, unread, zone } = await pageNotifications(viewer, state);
  const now = new Date();
  const more = total - notifications.length;
  const filtered = state.show === "unread" || state.kind;
  return (
    <>
      <PageHeader title="Notifications" note={`${count(unread)} unread`}>
        {unread > 0 && <MarkAll />}
      </PageHeader>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-5 py-2 max-md:px-4">
        <SegmentedLinks
          label="Which are shown"
          current={state.show}
          segments={(["all", "unread"] as const).map((value) => ({
            value,
            label: value === "all" ? "All" : "Unread",
            href: notificationsHref(state, { show: value }),
          }))}
        />
        <KindFilter state={state} />
      </div>
      <Scroller label="Notifications" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
        {notifications.length > 0 ? (
          <NotificationRows notifications={notifications.map((row) => notificationFace(row, now, zone))} />
        ) : (
          <EmptyState
            icon={<Icon icon={bellIcon} size={24} />}
            title={filtered ? "None of these" : "Nothing to tell you yet"}
            actions={filtered && <LinkButton href="/notifications">Show all</LinkButton>}
          >
            {filtered
              ? "No notification fits the filters above."
              : "Accounts and tasks that come to you, imports, health and targets are told here."}
          </EmptyState>
        )}
        {more > 0 && (
          <ShowMore left={more} atOnce={state.rows} href={notificationsHref(state, { rows: state.rows * 2 })} />
        )}
      </Scroller>
    </>
  );
}
