import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CutsTable } from "@/components/insights/cuts-table";
import { cutsHref, insightsHref } from "@/components/insights/where";
import { PastBanner } from "@/components/pictures/past-banner";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TabLinks } from "@/components/ui/tab-links";
import { dayText, renewalDay } from "@/lib/format";
import { readInsights } from "@/lib/insights/address";
import { listRateCuts } from "@/lib/insights/queries";
import { buckets, cutNames, cuts, cutsOf, isCut } from "@/lib/insights/rate-cuts";
import { listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Rate quality" };

/** Leakage, adequacy and relief of the season's year by AE, firm, underwriter, reason or month; contractual caps apart. */
export default async function RatesPage({ searchParams }: PageProps<"/insights/rates">) {
  const viewer = await requireViewer();
  if (!can(viewer, "book.required")) notFound();
  const given = await searchParams;
  const state = readInsights(given);
  const [asked] = [given.by].flat();
  const by = isCut(asked) ? asked : "ae";
  const [pictures, { today, season, rates }] = await Promise.all([listPictures(viewer), listRateCuts(viewer, state)]);
  const over = `As of ${dayText(today, "")}`;
  const tables = buckets
    .map(({ kind, name }) => ({ name, rows: cutsOf(kind, rates, by) }))
    .filter(({ rows }) => rows.length > 0);
  const count = tables.reduce((total, { rows }) => total + rows.length, 0);
  return (
    <>
      <PageHeader title="Rate quality" note={`Medical decisions signed, ${renewalDay(season)} and the year before it`}>
        <LinkButton href={insightsHref(state)}>Back to Insights</LinkButton>
        {can(viewer, "book.export") && count > 0 && <ExportMenu href={cutsHref(state, by, "export")} rows={count} />}
      </PageHeader>
      {state.asOf && (
        <PastBanner pictures={pictures} asOf={state.asOf} backHref={cutsHref({ ...state, asOf: undefined }, by)} />
      )}
      <TabLinks
        label="Told apart by"
        className="px-3 max-md:px-2"
        current={by}
        tabs={cuts.map((value) => ({ value, label: cutNames[value], href: cutsHref(state, value) }))}
      />
      <div className="min-h-0 flex-1 overflow-auto px-5 pb-4 max-md:px-4">
        {tables.map(({ name, rows }) => (
          <CutsTable key={name} name={name} by={by} rows={rows} state={state} over={over} />
        ))}
        {tables.length === 0 && (
          <EmptyState title="No decision yet">
            No medical renewal of the season’s year is signed in this scope.
          </EmptyState>
        )}
      </div>
    </>
  );
}
