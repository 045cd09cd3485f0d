import { LineChart, type LinePanel } from "@/components/charts/line-chart";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { money, moneyChange, monthText, monthTick, points, ratio } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { lineOf, type Taken } from "@/lib/insights/trend";
import { explain } from "@/lib/metrics/explain";
import { measure } from "@/lib/metrics/metric";
import { type MetricId, metricOf } from "@/lib/metrics/registry";
import { showMetric } from "@/lib/metrics/show";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { Against } from "./against";
import { metricHref } from "./where";

type Drawn = { id: MetricId; name: string; plan: string | null; better: "up" | "down" };
type MoneyPanelProps = {
  title: string;
  dollars: Drawn;
  share: Drawn;
  months: Taken[];
  state: InsightsState;
  today: Day;
  none: string;
};

/** One bucket over the year: dollars a year at each month’s end above, its own ratio below, each against its plan. */
export function MoneyPanel({ title, dollars, share, months, state, today, none }: MoneyPanelProps) {
  const now = months.at(-1);
  const earned = months.some((month) => Number(measure(metricOf(dollars.id), month) ?? 0) !== 0);
  if (!now || !earned)
    return (
      <section aria-label={title}>
        <h2 className="flex min-h-9 items-center text-sm font-semibold">{title}</h2>
        <p className="py-3 text-xs leading-[18px] text-ink-3">{none}</p>
      </section>
    );
  const planned = ({ id, plan }: Drawn) =>
    plan === null
      ? []
      : [
          {
            name: "Plan",
            look: "target" as const,
            values: months.map(() => Number(plan)),
            endLabel: `Plan ${showMetric[metricOf(id).format](decimal(plan))}`,
          },
        ];
  const panels: LinePanel[] = [dollars, share].map((drawn) => {
    const { format } = metricOf(drawn.id);
    const values = lineOf(drawn.id, months);
    return {
      name: drawn.name,
      unit: format === "dollars" ? "money" : "share",
      height: 112,
      series: [
        { name: drawn.name, values, endLabel: format === "dollars" ? money(values.at(-1)) : ratio(values.at(-1)) },
        ...planned(drawn),
      ],
    };
  });
  return (
    <>
      <LineChart
        title={title}
        note="vs. plan"
        label={`${title}: ${[dollars, share].map(({ id, name, plan }) => `${name} ${showMetric[metricOf(id).format](measure(metricOf(id), now))}${plan === null ? "" : ` against ${showMetric[metricOf(id).format](decimal(plan))} planned`}`).join("; ")}.`}
        points={months.map(({ asOfMonth, takenOn }, at) => ({
          name: monthText(asOfMonth),
          tick: at % 3 === 1 ? monthTick(asOfMonth, months[at - 3]?.asOfMonth) : undefined,
          href: metricHref(state, dollars.id, today, { day: takenOn }),
        }))}
        panels={panels}
      />
      <dl aria-label={`${title} now`} className="space-y-0.5 pt-2 text-xs">
        {[dollars, share].map((drawn) => {
          const { id, name, plan, better } = drawn;
          const told = explain(id, now, now.asOfMonth);
          return (
            <div key={id} className="flex min-h-6 flex-wrap items-center justify-between gap-x-3 touch:min-h-11">
              <dt className="text-ink-3">{name}</dt>
              <dd className="flex items-center gap-2">
                <span className="num font-medium">
                  <MetricExplain explanation={told} drillHref={metricHref(state, id, today)}>
                    {showMetric[told.format](told.value)}
                  </MetricExplain>
                </span>
                <Against
                  value={told.value}
                  plan={plan === null ? null : decimal(plan)}
                  better={better}
                  shown={(difference) => (told.format === "dollars" ? moneyChange(difference) : points(difference))}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
