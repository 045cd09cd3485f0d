import { __iconData as requestsIcon } from "lucide-react/icons/inbox";
import { RowKeys } from "@/components/renewals/row-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { count } from "@/lib/format";
import type { Viewer } from "@/lib/policy";
import { lateByOwner, type RequestsState } from "@/lib/requests/list";
import type { DeskPerson, InternalRequest } from "@/lib/requests/queries";
import { mayDo } from "./face";
import { LateOwners } from "./late-owners";
import { RequestRow } from "./request-row";
import { RequestsFilter } from "./requests-filter";

type RequestsPanelProps = {
  viewer: Viewer;
  state: RequestsState;
  all: InternalRequest[];
  shown: InternalRequest[];
  people: DeskPerson[];
  label: string;
  /** What is said where none is shown. */
  none: string;
};

/** Requests with who is late, their filter, each with its clock, and how many are open, late or stopped. */
export function RequestsPanel({ viewer, state, all, shown, people, label, none }: RequestsPanelProps) {
  const open = all.filter(({ status }) => status === "OPEN");
  const late = open.filter(({ clock }) => clock.late > 0);
  const incomplete = open.filter(({ state }) => state === "INCOMPLETE");
  return (
    <>
      <RequestsFilter state={state} owners={ownersIn(all, viewer)} />
      <Scroller label={label} className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {!state.id && <LateOwners owners={lateByOwner(all)} state={state} />}
        {shown.length === 0 && (
          <EmptyState icon={<Icon icon={requestsIcon} size={24} />} title="No request here">
            {none}
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
        {incomplete.length > 0 && (
          <span>
            <b>{count(incomplete.length)}</b> incomplete
          </span>
        )}
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
