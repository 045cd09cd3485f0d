import { LineChart } from "@/components/charts/line-chart";
import type { SeriesPoint } from "@/lib/accounts/series";
import { count, monthText, monthTick, ratio } from "@/lib/format";

type MembershipChartProps = { series: SeriesPoint[]; insured: boolean; target: number | null; asOf: string };

/** Members above, LR or fee adequacy below, on one time axis. */
export function MembershipChart({ series, insured, target, asOf }: MembershipChartProps) {
  const name = insured ? "LR, rolling 12" : "Fee adequacy";
  const last = series.at(-1);
  const points = series.map(({ month }, at) => ({
    name: monthText(month),
    tick: at % 6 === 0 ? monthTick(month, series[at - 6]?.month) : undefined,
  }));
  return (
    <LineChart
      title={insured ? "Membership and LR" : "Membership and fee adequacy"}
      note={
        <span>
          Last {series.length} months, through {monthText(asOf)}
          {insured && ", claims of the last two preliminary"}
        </span>
      }
      label={`Members ${count(series[0]?.members)} to ${count(last?.members)} over ${series.length} months; ${name} now ${ratio(last?.ratio)} ${target === null ? "" : ` against ${ratio(target)}`}.`}
      points={points}
      panels={[
        {
          name: "Members",
          unit: "count",
          series: [{ name: "Members", values: series.map(({ members }) => members), endLabel: count(last?.members) }],
        },
        {
          name,
          unit: "share",
          series: [
            { name, values: series.map((point) => point.ratio), ink: "ink-2", endLabel: ratio(last?.ratio) },
            ...(target === null ? [] : [{ name: "Target", values: series.map(() => target), look: "target" as const }]),
          ],
        },
      ]}
    />
  );
}
