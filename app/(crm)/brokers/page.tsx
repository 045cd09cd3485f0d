import { __iconData as brokersIcon } from "lucide-react/icons/handshake";
import type { Metadata } from "next";
import { FirmsFilter } from "@/components/firms/firms-filter";
import { FirmsList, FirmsTable } from "@/components/firms/firms-table";
import { NewFirm } from "@/components/firms/new-firm";
import { RowKeys } from "@/components/renewals/row-keys";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { firmsHref, firmsState } from "@/lib/firms/list";
import { listFirms, sumFirms } from "@/lib/firms/queries";
import { count, money } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Brokers" };

export default async function BrokersPage({ searchParams }: PageProps<"/brokers">) {
  const viewer = await requireViewer();
  const state = firmsState.parse(await searchParams);
  const [rows, sums] = await Promise.all([listFirms(viewer, state), sumFirms(viewer, state)]);
  return (
    <>
      <PageHeader title="Brokers" note="Brokers and consultants, with what you see of them">
        {can(viewer, "firm.export") && (
          <ExportMenu href={firmsHref(state).replace("/brokers", "/brokers/export")} rows={sums.firms} />
        )}
        {can(viewer, "firm.edit") && <NewFirm />}
      </PageHeader>
      <FirmsFilter state={state} />
      <Scroller label="Firms" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {rows.length > 0 ? (
          <>
            <FirmsTable rows={rows} state={state} today={sums.today} />
            <FirmsList rows={rows} today={sums.today} />
            <RowKeys />
          </>
        ) : (
          <EmptyState icon={<Icon icon={brokersIcon} size={24} />} title="No firm here">
            None is called that, or is of that kind.
          </EmptyState>
        )}
        {sums.firms > rows.length && (
          <div className="flex justify-center p-4">
            <LinkButton href={firmsHref(state, { rows: state.rows * 2 })} scroll={false}>
              Show {count(Math.min(sums.firms - rows.length, state.rows))} more
            </LinkButton>
          </div>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(sums.firms)}</b> {sums.firms === 1 ? "firm" : "firms"}
        </span>
        <span>
          <b>{count(sums.members)}</b> members
        </span>
        <span>
          <b>{money(sums.insuredPremium)}</b> insured premium
        </span>
        <span>
          <b>{money(sums.ascFees)}</b> ASC fees
        </span>
        <span>
          we owe <b>{count(sums.weOwe)}</b>, {count(sums.late)} overdue
        </span>
        <span>
          they owe <b>{count(sums.theyOwe)}</b>
        </span>
      </TableFooter>
    </>
  );
}
