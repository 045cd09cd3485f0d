const inks = {
  quiet: ["stroke-ink-3", "fill-ink-3"],
  accent: ["stroke-accent", "fill-accent"],
  warn: ["stroke-warn-solid", "fill-warn-solid"],
} as const;

export type StageMark =
  | { kind: "none" }
  | { kind: "pie"; percent: number; ink?: keyof typeof inks }
  | { kind: "agreed" }
  | { kind: "done" }
  | { kind: "lost" };

/** How far along something is, always beside its `label`: a dashed ring, a filling pie, a check or a cross. */
export function StageIcon({ mark, label, className = "" }: { mark: StageMark; label: string; className?: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 align-middle whitespace-nowrap ${className}`}>
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true">
        <Face mark={mark} />
      </svg>
      {label}
    </span>
  );
}

function Face({ mark }: { mark: StageMark }) {
  switch (mark.kind) {
    case "none":
      return (
        <circle cx="8" cy="8" r="6.5" className="fill-none stroke-ink-3" strokeWidth="1.5" strokeDasharray="2.4 1.7" />
      );
    case "pie": {
      const [ring, fill] = inks[mark.ink ?? "accent"];
      return (
        <>
          <circle cx="8" cy="8" r="6.5" className={`fill-none ${ring}`} strokeWidth="1.5" />
          <path d={slice(mark.percent)} className={fill} />
        </>
      );
    }
    case "agreed":
      return (
        <>
          <circle cx="8" cy="8" r="6.5" className="fill-none stroke-accent" strokeWidth="1.5" />
          <path d="M5.200 8.200l1.900 1.900 3.700-4" className="fill-none stroke-accent" {...line} />
        </>
      );
    case "done":
      return (
        <>
          <circle cx="8" cy="8" r="7.25" className="fill-pos-solid" />
          <path d="M4.900 8.200l2.100 2.100 4.100-4.400" className="fill-none stroke-surface" {...line} />
        </>
      );
    case "lost":
      return (
        <>
          <circle cx="8" cy="8" r="7.25" className="fill-neg-solid" />
          <path d="M5.500 5.500l5 5m0-5l-5 5" className="fill-none stroke-surface" {...line} />
        </>
      );
  }
}

const line = { strokeWidth: "1.6", strokeLinecap: "round", strokeLinejoin: "round" } as const;

function slice(percent: number) {
  const turn = (Math.min(Math.max(percent, 0), 99.99) / 100) * 2 * Math.PI;
  const x = 8 + 4 * Math.sin(turn);
  const y = 8 - 4 * Math.cos(turn);
  return `M8 8V4A4 4 0 ${percent > 50 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
