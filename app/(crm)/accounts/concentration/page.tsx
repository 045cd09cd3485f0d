import { __iconData as shareIcon } from "lucide-react/icons/chart-pie";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ShareList } from "@/components/book/share-list";
import { FigureShown } from "@/components/metrics/figure";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { SegmentedLinks } from "@/components/ui/segmented";
import { getShares } from "@/lib/book/queries";
import { monthText } from "@/lib/format";
import {
  byFirm,
  byMonth,
  type ConcentrationId,
  concentrationMetrics,
  type Measure,
  measureIds,
  measures,
  sortBy,
} from "@/lib/metrics/concentration";
import { showMetric } from "@/lib/metrics/show";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { decimal } from "@/lib/units/decimal";

export const metadata: Metadata = { title: "Concentration" };

const drillOf = (id: ConcentrationId, by: Measure) => {
  if (id === "month") return "/accounts?group=month";
  return `/accounts?group=${id.startsWith("firm") ? "broker" : "none"}&sort=-${sortBy[by]}`;
};

export default async function ConcentrationPage({ searchParams }: PageProps<"/accounts/concentration">) {
  const viewer = await requireViewer();
  if (!can(viewer, "book.view")) notFound();
  const given = await searchParams;
  const by = measureIds.find((id) => id === given.by) ?? "members";
  const { name, words } = measures[by];
  const { now, before } = await getShares(viewer);
  const shares = now.filter((row) => Number(row[by]) > 0);
  const figures = concentrationMetrics(shares, by);
  const then = before && concentrationMetrics(before.rows, by);
  const names = new Map(shares.map(({ firm, firmName }) => [firm ?? "", firmName ?? ""]));
  const firmHref = can(viewer, "firm.view") ? (id: string) => `/brokers/${id}` : undefined;
  return (
    <>
      <PageHeader
        title="Concentration"
        note={before ? `${name}, beside ${monthText(before.on)}` : `How much hangs on few, by ${words}`}
      />
      <div className="overflow-x-auto border-b border-line px-5 py-2 max-md:px-4">
        <SegmentedLinks
          label="Shared out by"
          current={by}
          segments={measureIds.map((id) => ({
            value: id,
            label: measures[id].name,
            href: id === "members" ? "/accounts/concentration" : `/accounts/concentration?by=${id}`,
          }))}
        />
      </div>
      {shares.length === 0 ? (
        <EmptyState icon={<Icon icon={shareIcon} size={24} />} title="Nothing to share out">
          No account you see has {words}.
        </EmptyState>
      ) : (
        <>
          <div className="border-b border-line px-5 py-3 max-md:px-4">
            <Facts
              facts={(Object.keys(figures) as ConcentrationId[]).map((key) => ({
                label: figures[key].name,
                value: <FigureShown figure={figures[key]} over={`${name}, today`} drillHref={drillOf(key, by)} />,
                note: then?.[key].value ? `was ${showMetric[then[key].format](then[key].value)}` : undefined,
              }))}
            />
          </div>
          <div className="grid min-h-0 flex-1 gap-x-8 overflow-auto px-5 pt-2 pb-6 max-md:px-4 lg:grid-cols-3">
            <ShareList
              id="by-account"
              title="By account"
              by={by}
              shares={shares.map((row) => ({
                key: row.id,
                name: row.account,
                href: `/accounts/${row.id}`,
                amount: decimal(row[by]),
              }))}
            />
            <ShareList
              id="by-firm"
              title="By firm"
              by={by}
              shares={[...byFirm(shares, by)].map(([key, amount]) => ({
                key,
                name: names.get(key) ?? "",
                href: firmHref?.(key),
                amount,
              }))}
            />
            <ShareList
              id="by-month"
              title="By renewal month"
              by={by}
              shares={[...byMonth(shares, by)].map(([key, amount]) => ({
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
