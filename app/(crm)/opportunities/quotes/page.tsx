import type { Metadata } from "next";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { RequestsPanel } from "@/components/requests/requests-panel";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { can } from "@/lib/policy";
import { requestsExportHref, requestsState } from "@/lib/requests/list";
import { getDeskPeople, listRequests } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Quote requests" };

export default async function QuotesPage({ searchParams }: PageProps<"/opportunities/quotes">) {
  const viewer = await requireViewer();
  const state = { ...requestsState.parse(await searchParams), about: "quotes" as const };
  const [{ all, shown }, people] = await Promise.all([listRequests(viewer, state), getDeskPeople(viewer)]);
  return (
    <>
      <PageHeader title="Cross-sell" beside={<CrossSellViews current="quotes" book={can(viewer, "book.view")} />}>
        <ExportMenu href={requestsExportHref(state)} rows={shown.length} />
      </PageHeader>
      <RequestsPanel
        {...{ viewer, state, all, shown, people }}
        label="Quote requests"
        none="A quote is requested on its opportunity. Its clock starts once the desk has what it needs."
      />
    </>
  );
}
