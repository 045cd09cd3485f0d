import { FigureShown } from "@/components/metrics/figure";
import type { Figure } from "@/lib/metrics/figure";

export type FigureBar = {
  figure: Figure & { key: string };
  label?: string;
  href: string;
  share: number;
  target?: number;
  of?: string;
};

type FigureBarsProps = { bars: FigureBar[]; over: string; ink?: "accent" | "down" | "total" };

const inks = { accent: "fill-accent", down: "fill-wf-down", total: "fill-wf-total" };
const wide = (share: number) => `${Math.min(Math.max(share, 0), 1) * 100}%`;

const Track = ({ share, target, ink }: Pick<FigureBar, "share" | "target"> & { ink: keyof typeof inks }) => (
  <svg aria-hidden="true" height="10" className="block w-full">
    <rect y="2" width="100%" height="6" rx="2" className="fill-sunken" />
    <rect y="2" width={wide(share)} height="6" rx="2" className={inks[ink]} />
    {target !== undefined && (
      <line x1={wide(target)} x2={wide(target)} y1="0" y2="10" className="stroke-ink" strokeWidth="2" />
    )}
  </svg>
);

/** Figures with their bars on one scale, `share` of it each; `target` is a tick. Every figure explains itself. */
export const FigureBars = ({ bars, over, ink = "accent" }: FigureBarsProps) => (
  <ul className="space-y-2">
    {bars.map(({ figure, label, href, share, target, of }) => (
      <li key={figure.key}>
        <div className="flex min-h-6 items-center justify-between gap-3 text-xs touch:min-h-11">
          <span className="min-w-0 truncate text-ink-2">{label ?? figure.name}</span>
          <span className="num shrink-0 font-medium">
            <FigureShown figure={figure} over={over} drillHref={href} />
            {of && <span className="font-normal text-ink-3"> of {of}</span>}
          </span>
        </div>
        <Track share={share} target={target} ink={ink} />
      </li>
    ))}
  </ul>
);

/** The same, a line each: for lists of many. */
export const FigureLines = ({ bars, over, ink = "accent" }: FigureBarsProps) => (
  <ul>
    {bars.map(({ figure, label, href, share, target }) => (
      <li
        key={figure.key}
        className="grid min-h-6 grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_auto] items-center gap-2 text-xs touch:min-h-11"
      >
        <span className="truncate text-ink-2">{label ?? figure.name}</span>
        <Track share={share} target={target} ink={ink} />
        <span className="num min-w-12 text-right font-medium">
          <FigureShown figure={figure} over={over} drillHref={href} />
        </span>
      </li>
    ))}
  </ul>
);
