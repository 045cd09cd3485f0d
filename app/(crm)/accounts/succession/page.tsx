import { __iconData as peopleIcon } from "lucide-react/icons/users";
import type { Metadata } from "next";
import { SuccessionFilter } from "@/components/contacts/succession-filter";
import { SuccessionTable } from "@/components/contacts/succession-table";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { listSuccession } from "@/lib/contacts/queries";
import { type Gap, hasGap, successionHref, successionState } from "@/lib/contacts/succession";
import { count } from "@/lib/format";
import { showMetric } from "@/lib/metrics/show";
import { successionMetrics } from "@/lib/metrics/succession";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getTermsDay } from "@/lib/terms/queries";

export const metadata: Metadata = { title: "Succession" };

const drills: Record<"single" | "ready" | "twice", Gap> = { single: "single", ready: "untrained", twice: "none" };

export default async function SuccessionPage({ searchParams }: PageProps<"/accounts/succession">) {
  const viewer = await requireViewer();
  const state = successionState.parse(await searchParams);
  const [all, today] = await Promise.all([listSuccession(viewer), getTermsDay(viewer)]);
  const found = all.filter((row) => hasGap(state, row));
  const rows = found.slice(0, state.rows);
  const metrics = successionMetrics(all);
  return (
    <>
      <PageHeader title="Succession" note="Two people inside and two outside, and who could take over">
        {can(viewer, "succession.export") && (
          <ExportMenu
            href={successionHref(state).replace("/accounts/succession", "/accounts/succession/export")}
            rows={found.length}
          />
        )}
      </PageHeader>
      <div className="px-5 pt-3 max-md:px-4">
        <Facts
          facts={(["single", "ready", "twice"] as const).map((key) => ({
            label: metrics[key].name,
            value: (
              <MetricExplain
                explanation={{ ...metrics[key], asOfMonth: today }}
                drillHref={successionHref({}, { gap: drills[key] })}
              >
                {showMetric[metrics[key].format](metrics[key].value)}
              </MetricExplain>
            ),
          }))}
        />
      </div>
      <SuccessionFilter state={state} />
      <Scroller label="Accounts" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {rows.length > 0 ? (
          <SuccessionTable rows={rows} />
        ) : (
          <EmptyState icon={<Icon icon={peopleIcon} size={24} />} title="No account here">
            None has that gap, or is called that.
          </EmptyState>
        )}
        {found.length > rows.length && (
          <ShowMore
            left={found.length - rows.length}
            atOnce={state.rows}
            href={successionHref(state, { rows: state.rows * 2 })}
          />
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(found.length)}</b> of {count(all.length)} accounts
        </span>
        <span>
          <b>{count(found.reduce((sum, { members }) => sum + members, 0))}</b> members
        </span>
      </TableFooter>
    </>
  );
}
