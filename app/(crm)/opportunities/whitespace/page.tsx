import { __iconData as gridIcon } from "lucide-react/icons/grid-3x3";
import type { Metadata } from "next";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { FigureTile } from "@/components/ui/figure-tile";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { CellDrawer } from "@/components/whitespace/cell-drawer";
import { Legend } from "@/components/whitespace/legend";
import { SpaceFilter } from "@/components/whitespace/space-filter";
import { SpaceGrid } from "@/components/whitespace/space-grid";
import { families } from "@/lib/accounts/coverage";
import { count, counted, money } from "@/lib/format";
import { showMetric } from "@/lib/metrics/show";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { shownOnce } from "@/lib/whitespace/grid";
import { whitespaceExportHref, whitespaceHref, whitespaceState } from "@/lib/whitespace/list";
import { getGrid } from "@/lib/whitespace/queries";

export const metadata: Metadata = { title: "Cross-sell" };

export default async function WhitespacePage({ searchParams }: PageProps<"/opportunities/whitespace">) {
  const viewer = await requireViewer();
  const state = whitespaceState.parse(await searchParams);
  const { grid, ...space } = await getGrid(viewer);
  const owners = new Map(grid.flatMap(({ facts: { ownerId, owner } }) => (ownerId && owner ? [[ownerId, owner]] : [])));
  const { rows: shown, totals, open } = shownOnce(grid, state);
  const rows = shown.slice(0, state.rows);
  const looked = grid.find(({ facts }) => facts.id === state.account);
  const cell = looked?.cells.find(({ family }) => family === state.family);
  return (
    <>
      <PageHeader title="Cross-sell" beside={<CrossSellViews current="whitespace" book />}>
        {can(viewer, "whitespace.export") && <ExportMenu href={whitespaceExportHref(state)} rows={open} />}
      </PageHeader>
      <div className="flex flex-wrap border-b border-line">
        <FigureTile
          label="In window, premium a year"
          value={money(totals.premium)}
          beside={<span className="max-md:hidden">{money(totals.asked.PREMIUM)} being sold</span>}
        />
        <FigureTile
          label="In window, fees a year"
          value={money(totals.fees)}
          beside={<span className="max-md:hidden">{money(totals.asked.FEE)} being sold</span>}
        />
        <FigureTile
          label="Products beyond medical"
          value={showMetric.ratio(totals.depth)}
          beside={`of ${families.length} an account`}
          className="max-md:hidden"
        />
      </div>
      <SpaceFilter
        state={state}
        owners={[...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1.5 px-5 pb-2 text-xs text-ink-3 max-md:px-4">
        <p>
          In window: middle of the list price × exposure × 12, of each family’s own product that could start within 12
          months.
        </p>
        <Legend />
      </div>
      <Scroller
        label="Whitespace"
        className="min-h-0 flex-1 scroll-pt-28 overflow-auto border-t border-line -outline-offset-2 max-[1360px]:scroll-pl-60 max-md:scroll-pl-44"
      >
        {rows.length === 0 ? (
          <EmptyState icon={<Icon icon={gridIcon} size={24} />} title="No account here">
            No customer with medical is among what is shown.
          </EmptyState>
        ) : (
          <SpaceGrid rows={rows} all={shown.length} totals={totals} state={state} today={space.today} />
        )}
        {shown.length > rows.length && (
          <noscript>
            <ShowMore
              left={shown.length - rows.length}
              atOnce={state.rows}
              href={whitespaceHref(state, { rows: state.rows * 2 })}
            />
          </noscript>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(shown.length)}</b> {shown.length === 1 ? "account" : "accounts"}
        </span>
        <span>
          <b>{money(totals.premium.plus(totals.fees))}</b> in window a year
        </span>
        {totals.aside > 0 && <span>{counted(totals.aside, "product family", "product families")} set aside</span>}
        {totals.silent > 0 && <span>{counted(totals.silent, "account")} left out while service is at risk</span>}
      </TableFooter>
      {looked && cell && (
        <CellDrawer
          facts={looked.facts}
          cell={cell}
          products={space.products}
          notOffered={space.notOffered}
          today={space.today}
          closeHref={whitespaceHref(state, { account: undefined, family: undefined })}
        />
      )}
    </>
  );
}
