import { __iconData as teamIcon } from "lucide-react/icons/users-round";
import type { Metadata } from "next";
import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { PageHeader } from "@/components/shell/page-header";
import { LoadsList, LoadsTable } from "@/components/team/loads-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { listLoads } from "@/lib/coaching/queries";
import { count } from "@/lib/format";
import { accountsPerExecutive, capacityMetrics, spanState, workloadFigure } from "@/lib/metrics/capacity";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Team" };

const { accountsPerExecutive: perAe, span, workload } = capacityMetrics;
const all = "/accounts?group=ae";

export default async function TeamPage() {
  const viewer = await requireViewer();
  const { today, people, total } = await listLoads(viewer);
  const executives = people.filter(({ role }) => role === "AE");
  const leaders = people.filter(({ role }) => role === "DIRECTOR");
  const lead = people.filter(({ managerId, role }) => managerId === viewer.id && role === "AE").length;
  const over = people.filter(({ state }) => state === "OVER").length;
  const list = { title: "Load by person", people };
  return (
    <>
      <PageHeader title="Team" note="Who carries what, and what of it is late" />
      <Scroller label="Team" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
        {people.length > 0 ? (
          <>
            <LoadsTable {...list} today={today} />
            <LoadsList {...list} />
          </>
        ) : (
          <EmptyState icon={<Icon icon={teamIcon} size={24} />} title="Nobody reports to you yet">
            An Admin says in People who reports to whom.
          </EmptyState>
        )}
      </Scroller>
      <TableFooter>
        <span>
          Workload{" "}
          <b>
            <FigureShown figure={workloadFigure(total.load)} over={workload.line} drillHref={all} />
          </b>
        </span>
        <Link href="/accounts" className="hover:underline">
          <b>{count(total.accounts)}</b> accounts
        </Link>
        <span>
          <b>{count(total.members)}</b> members
        </span>
        <span>
          <b>
            <FigureShown
              figure={accountsPerExecutive(executives.map(({ accounts }) => accounts))}
              over={perAe.line}
              drillHref={all}
            />
          </b>{" "}
          accounts per AE
        </span>
        {lead > 0 && (
          <span data-tip={`${span.formula}. ${span.line}.`}>
            you lead <b>{count(lead)}</b>
          </span>
        )}
        {leaders.map(({ id, name, span: reports }) => (
          <span key={id} data-tip={`${span.formula}. ${span.line}.`}>
            {name} leads <b className={spanState(reports) === "USUAL" ? "" : "text-warn-ink!"}>{count(reports)}</b>
          </span>
        ))}
        <span>
          <b>{count(over)}</b> over capacity
        </span>
      </TableFooter>
    </>
  );
}
