import type { Figure } from "@/lib/metrics/figure";
import { MetricExplain } from "./metric-explain";
import { showMetric } from "./show";

type FigureProps = { figure: Figure; over?: string; drillHref: string; drillName?: string };

/** A figure that explains itself; one that rests on too few cases says so instead of a number. */
export function FigureShown({ figure, over, drillHref, drillName }: FigureProps) {
  return (
    <MetricExplain explanation={figure} over={over} drillHref={drillHref} drillName={drillName}>
      {figure.few ? (
        <span className="font-normal text-ink-3">insufficient</span>
      ) : (
        showMetric[figure.format](figure.value)
      )}
    </MetricExplain>
  );
}
