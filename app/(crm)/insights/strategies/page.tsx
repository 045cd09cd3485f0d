import { __iconData as insightsIcon } from "lucide-react/icons/chart-column";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { StrategyButton } from "@/components/strategies/strategy-form";
import { StrategyTable } from "@/components/strategies/strategy-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { listStrategies } from "@/lib/strategies/queries";

export const metadata: Metadata = { title: "Strategies" };

/** Plans about markets and the network, each with the accounts of the reader it touches. */
export default async function StrategiesPage() {
  const viewer = await requireViewer();
  if (!can(viewer, "strategy.view")) notFound();
  const { today, strategies, teams } = await listStrategies(viewer);
  return (
    <>
      <PageHeader title="Strategies">
        <LinkButton href="/insights">Back to Insights</LinkButton>
        {can(viewer, "strategy.add") && <StrategyButton teams={teams} everybody={viewer.role === "VP"} />}
      </PageHeader>
      {strategies.length > 0 ? (
        <StrategyTable strategies={strategies} today={today} />
      ) : (
        <EmptyState icon={<Icon icon={insightsIcon} size={24} />} title="No strategy is written down yet">
          A strategy names a market or network plan, the accounts it touches by rule, and how far it has come. Directors
          and the VP begin them; AEs read those of their team.
        </EmptyState>
      )}
    </>
  );
}
