import type { ReactNode } from "react";

const inks = {
  accent: ["fill-accent", "bg-accent"],
  soft: ["fill-p4", "bg-p4"],
  rest: ["fill-line-strong", "bg-line-strong"],
  warn: ["fill-warn-solid", "bg-warn-solid"],
  neg: ["fill-neg-solid", "bg-neg-solid"],
} as const;

/** `figure` stands for `shown` in the legend, where it can be asked about. */
export type BarPart = { label: string; value: number; shown: string; figure?: ReactNode; ink: keyof typeof inks };

type StackedBarProps = { parts: BarPart[]; height?: 8 | 10 | 12; className?: string };

const full = 1000;

/** Parts of one whole, in proportion; every part that is not nothing stays visible. */
export function StackedBar({ parts, height = 8, className = "" }: StackedBarProps) {
  const some = parts.filter((part) => part.value > 0);
  const whole = some.reduce((sum, part) => sum + part.value, 0) || 1;
  const gap = 7;
  const least = 8;
  const free = full - gap * Math.max(some.length - 1, 0) - least * some.length;
  let x = 0;
  return (
    <svg
      viewBox={`0 0 ${full} ${height}`}
      preserveAspectRatio="none"
      height={height}
      role="img"
      aria-label={parts.map((part) => `${part.label} ${part.shown}`).join(", ")}
      className={`block w-full overflow-hidden rounded-[2px] ${className}`}
    >
      {some.map((part) => {
        const width = least + (part.value / whole) * free;
        const at = x;
        x += width + gap;
        return <rect key={part.label} x={at} width={width} height={height} className={inks[part.ink][0]} />;
      })}
    </svg>
  );
}

export function BarLegend({ parts }: { parts: BarPart[] }) {
  return (
    <div
      aria-hidden={parts.some(({ figure }) => figure) ? undefined : true}
      className="flex flex-wrap items-center justify-between gap-x-3 text-xs whitespace-nowrap text-ink-3"
    >
      {parts.map(({ label, shown, figure, ink }) => (
        <span key={label} className="inline-flex items-center gap-1">
          <span className={`size-2 rounded-[2px] ${inks[ink][1]}`} />
          {label} <b className="font-medium text-ink-2">{figure ?? shown}</b>
        </span>
      ))}
    </div>
  );
}
