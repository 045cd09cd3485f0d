import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RowsTable } from "@/components/insights/rows-table";
import { insightsHref, rowsHref } from "@/components/insights/where";
import { FigureShown } from "@/components/metrics/figure";
import { PastBanner } from "@/components/pictures/past-banner";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { Scroller } from "@/components/ui/scroller";
import { dayText, monthText } from "@/lib/format";
import { type InsightsState, readInsights } from "@/lib/insights/address";
import { executiveOf, figuresOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import type { Drawn } from "@/lib/insights/part";
import { getCohorts, getExecutive, listSignedRates } from "@/lib/insights/queries";
import { rateFigures, ratesOf } from "@/lib/insights/rates";
import { listPictures } from "@/lib/pictures/queries";
import { can, type Viewer } from "@/lib/policy";
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
  const [read, pictures] = await Promise.all([getExecutive(viewer, state), listPictures(viewer)]);
  const figure = await find(viewer, state, key, read);
  if (!figure || !read.month) notFound();
  const pages = Math.max(1, Math.ceil(figure.parts.length / size));
  const page = Math.min(Math.max(0, Math.trunc(Number([given.page].flat()[0]) || 0)), pages - 1);
  const over = state.asOf ? `As of ${dayText(read.today, "")}` : `Through ${monthText(read.month)}`;
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

type Read = Awaited<ReturnType<typeof getExecutive>>;

/** The figure of a key, read as the page reads it. */
async function find(viewer: Viewer, state: InsightsState, key: string, read: Read): Promise<Drawn | undefined> {
  const { month, season } = read;
  if (!month) return;
  if (key.startsWith("rates.")) {
    if (!can(viewer, "book.required")) return;
    const rates = await listSignedRates(viewer, state, season);
    return [...rateFigures(ratesOf("INSURED", rates)), ...rateFigures(ratesOf("FEE", rates))].find(
      (each) => each.key === key,
    );
  }
  if (key.startsWith("cohort.")) {
    const { points, accounts } = await getCohorts(viewer, state, month);
    return (
      cohortsOf(accounts, points)
        .flatMap(({ kept }) => kept)
        .find((each) => each?.key === key) ?? undefined
    );
  }
  return figuresOf(executiveOf(read)).find((each) => each.key === key);
}
