import { __iconData as shareIcon } from "lucide-react/icons/chart-pie";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShareList } from "@/components/book/share-list";
import { FigureShown } from "@/components/metrics/figure";
import { showMetric } from "@/components/metrics/show";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { getShares } from "@/lib/book/queries";
import { monthText } from "@/lib/format";
import { byFirm, byMonth, type ConcentrationId, concentrationMetrics } from "@/lib/metrics/concentration";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { decimal } from "@/lib/units/decimal";

export const metadata: Metadata = { title: "Concentration" };

const drills: Record<ConcentrationId, string> = {
  hhi: "/accounts?group=none&sort=-members",
  effective: "/accounts?group=none&sort=-members",
  top1: "/accounts?group=none&sort=-members",
  top3: "/accounts?group=none&sort=-members",
  top10: "/accounts?group=none&sort=-members",
  firmHhi: "/accounts?group=broker",
  firmEffective: "/accounts?group=broker",
  firmTop3: "/accounts?group=broker",
  month: "/accounts?group=month",
};

export default async function ConcentrationPage() {
  const viewer = await requireViewer();
  if (!can(viewer, "book.view")) notFound();
  const { now, before } = await getShares(viewer);
  const figures = concentrationMetrics(now);
  const then = before && concentrationMetrics(before.rows);
  const names = new Map(now.map(({ firm, firmName }) => [firm ?? "", firmName ?? ""]));
  const firmHref = can(viewer, "firm.view") ? (id: string) => `/brokers/${id}` : undefined;
  return (
    <>
      <PageHeader
        title="Concentration"
        note={before ? `Members, beside ${monthText(before.on)}` : "How much hangs on few, by members"}
      />
      {now.length === 0 ? (
        <EmptyState icon={<Icon icon={shareIcon} size={24} />} title="Nothing to share out">
          No account you see has members.
        </EmptyState>
      ) : (
        <>
          <div className="border-b border-line px-5 py-3 max-md:px-4">
            <Facts
              facts={(Object.keys(figures) as ConcentrationId[]).map((key) => ({
                label: figures[key].name,
                value: <FigureShown figure={figures[key]} over="Today" drillHref={drills[key]} />,
                note: then?.[key].value ? `was ${showMetric[then[key].format](then[key].value)}` : undefined,
              }))}
            />
          </div>
          <div className="grid min-h-0 flex-1 gap-x-8 overflow-auto px-5 pt-2 pb-6 max-md:px-4 lg:grid-cols-3">
            <ShareList
              id="by-account"
              title="By account"
              shares={now.map(({ id, account, members }) => ({
                key: id,
                name: account,
                href: `/accounts/${id}`,
                amount: decimal(members),
              }))}
            />
            <ShareList
              id="by-firm"
              title="By firm"
              shares={[...byFirm(now)].map(([key, amount]) => ({
                key,
                name: names.get(key) ?? "",
                href: firmHref?.(key),
                amount,
              }))}
            />
            <ShareList
              id="by-month"
              title="By renewal month"
              shares={[...byMonth(now)].map(([key, amount]) => ({
                key,
                name: monthText(`${key}-01`),
                href: `/accounts?group=month&open=${key}-01`,
                amount,
              }))}
            />
          </div>
        </>
      )}
    </>
  );
}
