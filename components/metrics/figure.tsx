import type { Figure } from "@/lib/metrics/figure";
import { figureText } from "@/lib/metrics/show";
import { MetricExplain } from "./metric-explain";

type FigureProps = { figure: Figure; over?: string; drillHref: string; drillName?: string };

/** A figure that explains itself; one that rests on too few cases says so instead of a number. */
export function FigureShown({ figure, over, drillHref, drillName }: FigureProps) {
  return (
    <MetricExplain explanation={figure} over={over} drillHref={drillHref} drillName={drillName}>
      {figure.few ? <span className="font-normal text-ink-3">{figureText(figure)}</span> : figureText(figure)}
    </MetricExplain>
  );
}
