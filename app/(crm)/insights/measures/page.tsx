import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FurtherGroups } from "@/components/insights/further-groups";
import { InsightsFilter } from "@/components/insights/insights-filter";
import { furtherHref, insightsHref } from "@/components/insights/where";
import { AsOfSelect } from "@/components/pictures/as-of-select";
import { PastBanner } from "@/components/pictures/past-banner";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { getBookFrame } from "@/lib/book/queries";
import { readInsights } from "@/lib/insights/address";
import { getFurther } from "@/lib/insights/queries";
import { listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "More measures" };

/** The measures beyond the panels of Insights, of the same accounts and day: each says how it is made and leads to its rows. */
export default async function MoreMeasuresPage({ searchParams }: PageProps<"/insights/measures">) {
  const viewer = await requireViewer();
  if (!can(viewer, "book.view")) notFound();
  const state = readInsights(await searchParams);
  const [frame, pictures, { today, groups }] = await Promise.all([
    getBookFrame(viewer, state.asOf),
    listPictures(viewer),
    getFurther(viewer, state),
  ]);
  return (
    <>
      <PageHeader title="More measures">
        <AsOfSelect pictures={pictures} asOf={state.asOf} hrefOf={(asOf) => furtherHref({ ...state, asOf })} />
        <LinkButton href={insightsHref(state)}>Back to Insights</LinkButton>
      </PageHeader>
      {state.asOf && (
        <PastBanner pictures={pictures} asOf={state.asOf} backHref={furtherHref({ ...state, asOf: undefined })} />
      )}
      <InsightsFilter
        state={state}
        names={frame}
        team={frame.owners.find(({ teamId }) => teamId === state.team)?.team ?? undefined}
        at="/insights/measures"
      />
      <Scroller label="Measures" className="min-h-0 flex-1 overflow-auto px-5 py-2 -outline-offset-2 max-md:px-4">
        <FurtherGroups groups={groups} state={state} today={today} />
      </Scroller>
    </>
  );
}
