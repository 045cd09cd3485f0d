import { __iconData as rfpIcon } from "lucide-react/icons/file-question-mark";
import type { Metadata } from "next";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { RowKeys } from "@/components/renewals/row-keys";
import { OpenRfp } from "@/components/rfps/open-rfp";
import { RfpsFilter } from "@/components/rfps/rfps-filter";
import { RfpsList, RfpsTable } from "@/components/rfps/rfps-table";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { count } from "@/lib/format";
import { can } from "@/lib/policy";
import { isShown, rfpsExportHref, rfpsState } from "@/lib/rfps/list";
import { lateMilestone } from "@/lib/rfps/milestones";
import { listRfpChoices, listRfps } from "@/lib/rfps/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "RFPs" };

export default async function RfpsPage({ searchParams }: PageProps<"/opportunities/rfps">) {
  const viewer = await requireViewer();
  const state = rfpsState.parse(await searchParams);
  const { today, rfps } = await listRfps(viewer);
  const { accounts, firms } = await listRfpChoices(viewer);
  const shown = rfps.filter((rfp) => isShown(state, rfp));
  const late = shown.filter((rfp) => lateMilestone(rfp, today)).length;
  const owners = new Map(rfps.flatMap(({ ownerId, owner }) => (ownerId && owner ? [[ownerId, owner]] : [])));
  return (
    <>
      <PageHeader title="Cross-sell" beside={<CrossSellViews current="rfps" book={can(viewer, "book.view")} />}>
        {can(viewer, "rfp.export") && <ExportMenu href={rfpsExportHref(state)} rows={shown.length} />}
        {accounts.length > 0 && <OpenRfp of={{ accounts }} firms={firms} today={today} look={{ size: "sm" }} />}
      </PageHeader>
      <RfpsFilter
        state={state}
        owners={[...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))}
      />
      <Scroller label="RFPs" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {shown.length > 0 ? (
          <>
            <RfpsTable rfps={shown} today={today} />
            <RfpsList rfps={shown} today={today} />
            <RowKeys />
          </>
        ) : (
          <EmptyState icon={<Icon icon={rfpIcon} size={24} />} title="No RFP here">
            One is recorded of an account here, or of an employer somebody pursues on its page.
          </EmptyState>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(shown.length)}</b> {shown.length === 1 ? "RFP" : "RFPs"}
        </span>
        {late > 0 && <span className="text-warn-ink">{count(late)} past a day of ours</span>}
      </TableFooter>
    </>
  );
}
