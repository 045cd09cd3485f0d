import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { insightsHref, rowsHref } from "@/components/insights/where";
import { FigureShown } from "@/components/metrics/figure";
import { RowsTable } from "@/components/metrics/rows-table";
import { PastBanner } from "@/components/pictures/past-banner";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { Scroller } from "@/components/ui/scroller";
import { getBookFrame } from "@/lib/book/queries";
import { dayText } from "@/lib/format";
import { readInsights } from "@/lib/insights/address";
import { getFigure } from "@/lib/insights/queries";
import { listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Insights, rows" };

const size = 100;

/** The accounts behind one figure of Insights, of the same scope and day. */
export default async function InsightsRowsPage({ searchParams }: PageProps<"/insights/rows">) {
  const viewer = await requireViewer();
  if (!can(viewer, "book.view")) notFound();
  const given = await searchParams;
  const state = readInsights(given);
  const [key = ""] = [given.of].flat();
  const [frame, pictures, figure] = await Promise.all([
    getBookFrame(viewer, state.asOf),
    listPictures(viewer),
    getFigure(viewer, state, key),
  ]);
  if (!figure) notFound();
  const pages = Math.max(1, Math.ceil(figure.parts.length / size));
  const page = Math.min(Math.max(0, Math.trunc(Number([given.page].flat()[0]) || 0)), pages - 1);
  const over = `As of ${dayText(frame.today, "")}`;
  return (
    <>
      <PageHeader
        title={figure.name}
        note={
          <span className="num font-medium text-ink">
            <FigureShown figure={figure} over={over} drillHref={rowsHref(state, key)} />
          </span>
        }
      >
        <LinkButton href={insightsHref(state)}>Back to Insights</LinkButton>
        {can(viewer, "book.export") && (
          <ExportMenu href={rowsHref(state, key).replace("/rows?", "/export?")} rows={figure.parts.length} />
        )}
      </PageHeader>
      {state.asOf && (
        <PastBanner pictures={pictures} asOf={state.asOf} backHref={rowsHref({ ...state, asOf: undefined }, key)} />
      )}
      <p className="border-b border-line px-5 py-2 text-xs text-ink-3 max-md:px-4">
        {figure.tells}. {figure.formula}. {over}.
      </p>
      <Scroller
        label={`Accounts behind ${figure.name}`}
        className="min-h-0 flex-1 overflow-auto px-5 -outline-offset-2 max-md:px-4"
      >
        {figure.parts.length === 0 ? (
          <p className="py-4 text-ink-3">No account adds anything to it.</p>
        ) : (
          <RowsTable figure={figure} parts={figure.parts.slice(page * size, (page + 1) * size)} asOf={state.asOf} />
        )}
      </Scroller>
      <Pager page={page} size={size} total={figure.parts.length} hrefOf={(to) => rowsHref(state, key, to)} />
    </>
  );
}
