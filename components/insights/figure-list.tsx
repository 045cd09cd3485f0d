import { FigureShown } from "@/components/metrics/figure";
import type { Figure } from "@/lib/metrics/figure";

export type Listed = { figure: Figure & { key: string }; label?: string; href: string };

type FigureListProps = { label: string; figures: Listed[]; over: string };

/** What a chart draws, as figures that explain themselves and lead to their rows; for keyboards, phones and print. */
export const FigureList = ({ label, figures, over }: FigureListProps) => (
  <dl aria-label={label} className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-xs">
    {figures.map(({ figure, label, href }) => (
      <div key={figure.key} className="flex min-h-6 items-center gap-1.5 touch:min-h-11">
        <dt className="text-ink-3">{label ?? figure.name}</dt>
        <dd className="num font-medium">
          <FigureShown figure={figure} over={over} drillHref={href} />
        </dd>
      </div>
    ))}
  </dl>
);
