import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureShown } from "@/components/metrics/figure";
import { RowsTable } from "@/components/metrics/rows-table";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { Scroller } from "@/components/ui/scroller";
import { forecastFileHref, forecastHref, forecastRowsHref, forecastState } from "@/lib/forecast/list";
import { getForecastFigure } from "@/lib/forecast/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Forecast, rows" };

const size = 100;

/** The renewals behind one figure of the forecast, of the same scope and voice. */
export default async function ForecastRowsPage({ searchParams }: PageProps<"/forecast/rows">) {
  const viewer = await requireViewer();
  if (!can(viewer, "forecast.view")) notFound();
  const given = await searchParams;
  const state = forecastState.parse(given);
  const [key = ""] = [given.of].flat();
  const figure = await getForecastFigure(viewer, state, key);
  if (!figure) notFound();
  const pages = Math.max(1, Math.ceil(figure.parts.length / size));
  const page = Math.min(Math.max(0, Math.trunc(Number([given.page].flat()[0]) || 0)), pages - 1);
  return (
    <>
      <PageHeader
        title={figure.name}
        note={
          <span className="num font-medium text-ink">
            <FigureShown figure={figure} drillHref={forecastRowsHref(state, key)} />
          </span>
        }
      >
        <LinkButton href={forecastHref(state, key.startsWith("accuracy.") ? { tab: "history" } : {})}>
          Back to the forecast
        </LinkButton>
        {can(viewer, "forecast.export") && (
          <ExportMenu href={forecastFileHref(state, key)} rows={figure.parts.length} />
        )}
      </PageHeader>
      <p className="border-b border-line px-5 py-2 text-xs text-ink-3 max-md:px-4">
        {figure.tells}. {figure.formula}.
      </p>
      <Scroller
        label={`Renewals behind ${figure.name}`}
        className="min-h-0 flex-1 overflow-auto px-5 -outline-offset-2 max-md:px-4"
      >
        {figure.parts.length === 0 ? (
          <p className="py-4 text-ink-3">No renewal adds anything to it.</p>
        ) : (
          <RowsTable
            figure={figure}
            parts={figure.parts.slice(page * size, (page + 1) * size)}
            noteHead={key.startsWith("accuracy.") ? "Renewal" : "What is said"}
          />
        )}
      </Scroller>
      <Pager page={page} size={size} total={figure.parts.length} hrefOf={(to) => forecastRowsHref(state, key, to)} />
    </>
  );
}
