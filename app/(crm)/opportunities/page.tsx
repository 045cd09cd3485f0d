import { __iconData as gridIcon } from "lucide-react/icons/grid-3x3";
import type { Metadata } from "next";
import Link from "next/link";
import { DealsBoard } from "@/components/opportunities/board-part";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { DealsFilter } from "@/components/opportunities/deals-filter";
import { DealsList, DealsTable } from "@/components/opportunities/deals-table";
import { OpenDialog } from "@/components/opportunities/open-dialog";
import { RowKeys } from "@/components/renewals/row-keys";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { FigureTile } from "@/components/ui/figure-tile";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { count, money } from "@/lib/format";
import { isInWindow, sumOfDeals } from "@/lib/opportunities/amount";
import { isShown, opportunitiesExportHref, opportunitiesHref, opportunitiesState } from "@/lib/opportunities/list";
import { medianDays } from "@/lib/opportunities/pace";
import { getSelling, listOpportunities } from "@/lib/opportunities/queries";
import { listCandidates } from "@/lib/ownership/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { sellableOf } from "@/lib/whitespace/sellable";

export const metadata: Metadata = { title: "Opportunities" };

export default async function OpportunitiesPage({ searchParams }: PageProps<"/opportunities">) {
  const viewer = await requireViewer();
  const state = opportunitiesState.parse(await searchParams);
  const { today, deals } = await listOpportunities(viewer);
  const shown = deals.filter((deal) => isShown(state, deal));
  const rows = shown.slice(0, state.rows);
  const sums = sumOfDeals(shown);
  const window = sumOfDeals(shown.filter(({ effectiveOn }) => isInWindow(effectiveOn, today)));
  const takers = state.by === "owner" && can(viewer, "accounts.reassign") ? await listCandidates(viewer) : [];
  const found = state.account ? await getSelling(viewer, state.account) : undefined;
  const selling = found && sellableOf(found.space, found.selling);
  const owners = new Map(deals.flatMap(({ ownerId, owner }) => (ownerId && owner ? [[ownerId, owner]] : [])));
  return (
    <>
      <PageHeader
        title="Cross-sell"
        beside={<CrossSellViews current={state.view} state={state} book={can(viewer, "book.view")} />}
      >
        {selling?.account && selling.products.length > 0 && (
          <OpenDialog
            of={{ accountId: selling.account.id }}
            name={selling.account.name}
            products={selling.products}
            today={today}
          />
        )}
        {can(viewer, "opportunity.export") && <ExportMenu href={opportunitiesExportHref(state)} rows={shown.length} />}
      </PageHeader>
      <div className="flex flex-wrap border-b border-line">
        <FigureTile label="Premium a year" value={money(sums.PREMIUM)} beside={`${money(window.PREMIUM)} in window`} />
        <FigureTile label="Fees a year" value={money(sums.FEE)} beside={`${money(window.FEE)} in window`} />
      </div>
      {selling?.account && (
        <p className="px-5 pt-2 max-md:px-4">
          Of{" "}
          <Link href={`/accounts/${selling.account.id}`} prefetch={false} className="font-medium hover:underline">
            {selling.account.name}
          </Link>{" "}
          alone
        </p>
      )}
      <DealsFilter
        state={state}
        owners={[...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))}
      />
      {state.view === "board" ? (
        <>
          <DealsBoard deals={shown} today={today} by={state.by} takers={takers} />
          <RowKeys />
        </>
      ) : (
        <Scroller label="Opportunities" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
          {rows.length > 0 ? (
            <>
              <DealsTable deals={rows} today={today} usual={medianDays(deals.map(({ stays }) => stays))} />
              <DealsList deals={rows} today={today} />
              <RowKeys />
            </>
          ) : (
            <EmptyState
              icon={<Icon icon={gridIcon} size={24} />}
              title="No opportunity here"
              actions={<LinkButton href="/opportunities/whitespace">See what could be sold</LinkButton>}
            >
              One is opened from a cell of the whitespace, or from an employer somebody pursues.
            </EmptyState>
          )}
          {shown.length > rows.length && (
            <ShowMore
              left={shown.length - rows.length}
              atOnce={state.rows}
              href={opportunitiesHref(state, { rows: state.rows * 2 })}
            />
          )}
        </Scroller>
      )}
      <TableFooter>
        <span>
          <b>{count(shown.length)}</b> {shown.length === 1 ? "opportunity" : "opportunities"}
        </span>
        <span>
          A year is people × price × 12. In window: effective within 12 months. What has no price yet is in no sum.
        </span>
      </TableFooter>
    </>
  );
}
