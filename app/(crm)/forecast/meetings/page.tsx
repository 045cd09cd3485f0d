import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TabChoice } from "@/components/forecast/choices";
import { CustomersDue } from "@/components/packs/customers-due";
import { HeldTable } from "@/components/packs/held-table";
import { OpenButton } from "@/components/packs/open-button";
import { PackCards } from "@/components/packs/pack-cards";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { forecastState } from "@/lib/forecast/list";
import { packKinds } from "@/lib/packs/agenda";
import { holds, packsAPage } from "@/lib/packs/due";
import { listPacks } from "@/lib/packs/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Meetings" };

export default async function MeetingsPage({ searchParams }: PageProps<"/forecast/meetings">) {
  const viewer = await requireViewer();
  if (!can(viewer, "pack.view")) notFound();
  const [asked] = [(await searchParams).page].flat();
  const { today, page, total, held, current, accounts } = await listPacks(viewer, Math.trunc(Number(asked)) || 0);
  const kinds = packKinds.filter((kind) => kind !== "QBR" && holds(viewer.role, kind));
  return (
    <>
      <PageHeader title="Forecast" beside={<TabChoice state={forecastState.parse({})} face="meetings" meets />}>
        {holds(viewer.role, "QBR") && <OpenButton />}
      </PageHeader>
      {kinds.length > 0 && (
        <PackCards kinds={kinds} held={current.filter(({ authorId }) => authorId === viewer.id)} today={today} />
      )}
      {accounts.length > 0 && <CustomersDue accounts={accounts} held={current} today={today} />}
      {held.length > 0 ? (
        <>
          <HeldTable held={held} total={total} today={today} />
          <Pager
            page={page}
            size={packsAPage}
            total={total}
            hrefOf={(to) => (to > 0 ? `/forecast/meetings?page=${to}` : "/forecast/meetings")}
          />
        </>
      ) : (
        <EmptyState title="No meeting was held yet">
          Open one: its agenda is filled in with what is known, and what is agreed comes back until it is done.
        </EmptyState>
      )}
    </>
  );
}
