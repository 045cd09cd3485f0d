import { FigureShown } from "@/components/metrics/figure";
import type { Voice } from "@/lib/forecast/calls";
import { type ForecastState, forecastRowsHref } from "@/lib/forecast/list";
import type { Figures } from "@/lib/forecast/outlook";
import { gapOf } from "@/lib/forecast/target";
import { outlookFigure } from "@/lib/forecast/told";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { changeText } from "./words";

const bars = [
  { key: "commit", name: "Commit", how: "unweighted", ink: "fill-accent" },
  { key: "expected", name: "Expected", how: "weighted", ink: "fill-p4" },
  { key: "best", name: "Best", how: "with what is at risk", ink: "fill-p3" },
  { key: "worst", name: "Worst", how: "signed and called safe", ink: "fill-p3" },
] as const;
const full = 1000;

type OutlookBarsProps = {
  figures: Figures;
  target: Decimal | null;
  state: ForecastState;
  measure: ForecastState["by"];
  voice: Voice;
};

/** What the season comes to, four ways, each against what is asked; a figure says how it is made and leads to its renewals. */
export function OutlookBars({ figures, target, state, measure, voice }: OutlookBarsProps) {
  const most = [figures.total, ...(target ? [target] : [])].reduce((a, b) => (a.gt(b) ? a : b));
  const at = (amount: Decimal) =>
    most.lte(0) ? 0 : amount.div(most).times(full).clamp(0, full).toDecimalPlaces(1).toNumber();
  return (
    <dl className="flex flex-col gap-3">
      {bars.map(({ key, name, how, ink }) => {
        const gap = gapOf(figures, key, target);
        const figure = outlookFigure(measure, key, voice, figures);
        return (
          <div key={key}>
            <dt className="flex items-baseline justify-between gap-2">
              <span>
                {name} <span className="text-xs text-ink-3">{how}</span>
              </span>
              <span className="num flex items-baseline gap-1.5">
                <b className="font-semibold">
                  <FigureShown figure={figure} drillHref={forecastRowsHref(state, figure.key)} />
                </b>
                {gap && (
                  <span className={`text-xs ${gap.lt(decimal(0)) ? "text-neg-ink" : "text-pos-ink"}`}>
                    {changeText(measure, gap)}
                  </span>
                )}
              </span>
            </dt>
            <dd className="mt-1">
              <svg
                viewBox={`0 0 ${full} 8`}
                preserveAspectRatio="none"
                height={8}
                aria-hidden="true"
                className="block w-full rounded-[2px]"
              >
                <rect width={full} height={8} className="fill-sunken" />
                <rect width={at(figures[key])} height={8} className={ink} />
                {target && <rect x={Math.min(at(target), full - 6)} width={6} height={8} className="fill-ink" />}
              </svg>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
