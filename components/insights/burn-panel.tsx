import { LineChart } from "@/components/charts/line-chart";
import { FigureShown } from "@/components/metrics/figure";
import { MetricExplain } from "@/components/metrics/metric-explain";
import type { SeasonSums } from "@/lib/book/row";
import { count, dayText, monthTick, renewalDay } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { notSigned, seasonMetrics } from "@/lib/insights/board";
import { type BurnPoint, leftOf } from "@/lib/insights/burn-down";
import { explain } from "@/lib/metrics/explain";
import { showMetric } from "@/lib/metrics/show";
import type { Day } from "@/lib/units/day";
import { Nothing, Panel } from "./panel";
import { leftHref, metricHref } from "./where";

type BurnPanelProps = { points: BurnPoint[]; now: SeasonSums; state: InsightsState; season: Day; today: Day };

/** How a season comes down to what nobody has signed for, in members. */
export function BurnPanel({ points, now, state, season, today }: BurnPanelProps) {
  const title = `${renewalDay(season)} burn-down`;
  const figure = notSigned(now);
  const left = leftOf(now);
  if (Number(now.seasonMembers) === 0 && points.every(({ left, signed }) => left + signed === 0))
    return (
      <Panel id="burn" title={title}>
        <Nothing>None of these accounts renews on {renewalDay(season)}.</Nothing>
      </Panel>
    );
  return (
    <>
      <LineChart
        title={title}
        note="Members"
        label={`Of ${count(now.seasonMembers)} members renewing on ${renewalDay(season)}, ${count(left)} are not signed, ${count(now.seasonRetained)} are retained and ${count(now.seasonLost)} lost.`}
        pointName="Day"
        points={points.map(({ day }, at) => ({
          name: dayText(day, ""),
          tick:
            day.slice(0, 7) !== points[at - 1]?.day.slice(0, 7)
              ? monthTick(day, points[at - 1]?.day ?? day)
              : undefined,
          href: leftHref(state, season, day === today ? undefined : day),
        }))}
        panels={[
          { unit: "count", height: 200, series: [{ name: "Not signed", values: points.map(({ left }) => left) }] },
        ]}
      />
      <dl aria-label="The season now" className="space-y-0.5 pt-2 text-xs">
        <div className="flex min-h-6 items-center justify-between gap-3">
          <dt className="text-ink-3">Not signed</dt>
          <dd className="num font-medium">
            <FigureShown figure={figure} over={`On ${dayText(today, "")}`} drillHref={leftHref(state, season)} />
          </dd>
        </div>
        {seasonMetrics.map((id) => {
          const told = explain(id, now, today);
          return (
            <div key={id} className="flex min-h-6 items-center justify-between gap-3">
              <dt className="text-ink-3">{told.name}</dt>
              <dd className="num">
                <MetricExplain
                  explanation={told}
                  over={`On ${dayText(today, "")}`}
                  drillHref={metricHref(state, id, today, { season })}
                >
                  {showMetric[told.format](told.value)}
                </MetricExplain>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="pt-1 text-xs text-ink-3">No burn-down is planned: a season has no target by week.</p>
    </>
  );
}
