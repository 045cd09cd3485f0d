import type { Metadata } from "next";
import { RenewalViews } from "@/components/renewals/renewal-views";
import { RequestsPanel } from "@/components/requests/requests-panel";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { can } from "@/lib/policy";
import { requestsExportHref, requestsState } from "@/lib/requests/list";
import { getDeskPeople, listRequests } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Internal requests" };

export default async function RequestsPage({ searchParams }: PageProps<"/renewals/requests">) {
  const viewer = await requireViewer();
  const state = requestsState.parse(await searchParams);
  const [{ all, shown }, people] = await Promise.all([listRequests(viewer, state), getDeskPeople(viewer)]);
  return (
    <>
      <PageHeader title="Renewals" beside={<RenewalViews current="requests" terms={can(viewer, "book.view")} />}>
        <ExportMenu href={requestsExportHref(state)} rows={shown.length} />
      </PageHeader>
      <RequestsPanel
        {...{ viewer, state, all, shown, people }}
        label="Internal requests"
        none="What a renewal needs from underwriting, operations, clinical, legal or analytics is asked on the renewal, a quote on its opportunity."
      />
    </>
  );
}
