import { __iconData as brokersIcon } from "lucide-react/icons/handshake";
import type { Metadata } from "next";
import { ViewTabs } from "@/components/book/view-tabs";
import { FirmsColumns } from "@/components/firms/firms-columns";
import { FirmsFilter } from "@/components/firms/firms-filter";
import { FirmsSums } from "@/components/firms/firms-sums";
import { FirmsList, FirmsTable } from "@/components/firms/firms-table";
import { NewFirm } from "@/components/firms/new-firm";
import { RowKeys } from "@/components/renewals/row-keys";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { getShares } from "@/lib/book/queries";
import { parseFirmColumns } from "@/lib/firms/columns";
import { firmsHref, firmsViewOf, isFirmsDirty, pageOfFirms, readFirmsState } from "@/lib/firms/list";
import { countFirms, listFirms, listFirmViews, sumFirms } from "@/lib/firms/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Brokers" };

export default async function BrokersPage({ searchParams }: PageProps<"/brokers">) {
  const viewer = await requireViewer();
  const views = await listFirmViews(viewer);
  const state = readFirmsState(await searchParams, views);
  const view = views.find(({ id }) => id === state.view);
  const states = [readFirmsState({}), ...views.map(({ id }) => readFirmsState({ view: id }, views))];
  const [rows, sums, counts, shares] = await Promise.all([
    listFirms(viewer, state),
    sumFirms(viewer, state),
    countFirms(viewer, states),
    can(viewer, "book.view") ? getShares(viewer) : undefined,
  ]);
  const whole = firmsHref({ ...state, view: undefined, rows: pageOfFirms });
  const kept = firmsViewOf(state);
  const withoutColumns = firmsHref({ ...state, rows: pageOfFirms }, { cols: parsedBase(state.saved) });
  return (
    <>
      <PageHeader title="Brokers" note="Brokers and consultants, with what you see of them">
        {can(viewer, "firm.export") && (
          <ExportMenu href={whole.replace("/brokers", "/brokers/export")} rows={sums.firms} />
        )}
        {can(viewer, "firm.edit") && <NewFirm />}
      </PageHeader>
      <ViewTabs
        list="firms"
        all={{ href: "/brokers", count: counts[0] ?? 0 }}
        views={views.map((each, at) => ({ ...each, href: `/brokers?view=${each.id}`, count: counts[at + 1] ?? 0 }))}
        current={view?.id}
        state={kept}
        dirty={isFirmsDirty(state)}
      />
      <FirmsFilter state={state}>
        <FirmsColumns
          shown={parseFirmColumns(state.cols)}
          query={withoutColumns.split("?")[1] ?? ""}
          view={view?.mine ? { id: view.id, version: view.version, state: kept } : undefined}
        />
      </FirmsFilter>
      <Scroller label="Firms" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {rows.length > 0 ? (
          <>
            <FirmsTable rows={rows} state={state} today={sums.today} members={sums.members} />
            <FirmsList rows={rows} today={sums.today} />
            <RowKeys />
          </>
        ) : (
          <EmptyState
            icon={<Icon icon={brokersIcon} size={24} />}
            title="No firm here"
            actions={<LinkButton href="/brokers">Show all firms</LinkButton>}
          >
            None is called that, or is of that kind.
          </EmptyState>
        )}
        {sums.firms > rows.length && (
          <ShowMore
            left={sums.firms - rows.length}
            atOnce={state.rows}
            href={firmsHref(state, { rows: state.rows * 2 })}
          />
        )}
      </Scroller>
      <FirmsSums sums={sums} shares={shares?.now} />
    </>
  );
}

/** The columns a view keeps: an address that says them again leaves them out. */
const parsedBase = (saved = "") => new URLSearchParams(saved).get("cols") ?? "";
