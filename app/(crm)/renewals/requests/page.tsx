import { __iconData as requestsIcon } from "lucide-react/icons/inbox";
import type { Metadata } from "next";
import { RenewalViews } from "@/components/renewals/renewal-views";
import { RowKeys } from "@/components/renewals/row-keys";
import { mayDo } from "@/components/requests/face";
import { LateOwners } from "@/components/requests/late-owners";
import { RequestRow } from "@/components/requests/request-row";
import { RequestsFilter } from "@/components/requests/requests-filter";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { count } from "@/lib/format";
import { can, type Viewer } from "@/lib/policy";
import { lateByOwner, requestsHref, requestsState } from "@/lib/requests/list";
import { getDeskPeople, type InternalRequest, listRequests } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Internal requests" };

export default async function RequestsPage({ searchParams }: PageProps<"/renewals/requests">) {
  const viewer = await requireViewer();
  const state = requestsState.parse(await searchParams);
  const [{ all, shown }, people] = await Promise.all([listRequests(viewer, state), getDeskPeople(viewer)]);
  const open = all.filter(({ status }) => status === "OPEN");
  const late = open.filter(({ clock }) => clock.late > 0);
  return (
    <>
      <PageHeader title="Renewals" beside={<RenewalViews current="requests" terms={can(viewer, "book.view")} />}>
        <ExportMenu
          href={requestsHref(state).replace("/renewals/requests", "/renewals/requests/export")}
          rows={shown.length}
        />
      </PageHeader>
      <RequestsFilter state={state} owners={ownersIn(all, viewer)} />
      <Scroller
        label="Internal requests"
        className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2"
      >
        {!state.id && <LateOwners owners={lateByOwner(all)} state={state} />}
        {shown.length === 0 && (
          <EmptyState icon={<Icon icon={requestsIcon} size={24} />} title="No request here">
            What a renewal needs from underwriting, operations, clinical, legal or analytics is asked on the renewal.
          </EmptyState>
        )}
        <ul aria-label="Requests, the latest first" className="px-5 max-md:px-4">
          {shown.map((request) => (
            <RequestRow
              key={request.id}
              request={request}
              may={mayDo(viewer, request)}
              people={people}
              milestones={request.milestones}
              about
              whole={state.id === request.id}
            />
          ))}
        </ul>
        <RowKeys />
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(open.length)}</b> open
        </span>
        <span>
          <b>{count(late.length)}</b> late
        </span>
        <span>
          <b>{count(open.filter(({ clock }) => clock.waiting).length)}</b> waiting on outside
        </span>
      </TableFooter>
    </>
  );
}

/** Whose the requests are, the reader first. */
function ownersIn(all: InternalRequest[], viewer: Viewer) {
  const named = new Map(
    all.flatMap(({ assigneeId, assignee }) => (assigneeId && assignee ? [[assigneeId, assignee]] : [])),
  );
  named.delete(viewer.id);
  const others = [...named].sort(([, a], [, b]) => a.localeCompare(b));
  return [
    { value: "mine", label: "Mine" },
    { value: "desk", label: "Nobody’s in particular" },
    ...others.map(([value, label]) => ({ value, label })),
  ];
}
