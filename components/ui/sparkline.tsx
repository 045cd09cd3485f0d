type SparklineProps = { values: number[]; label?: string; width?: number; height?: number };

const inset = 2;

/** Without a `label` it is decoration: the number beside it says it. */
export function Sparkline({ values, label, width = 48, height = 16 }: SparklineProps) {
  if (values.length < 2) return <svg width={width} height={height} aria-hidden="true" className="shrink-0" />;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, at) => [
    inset + (at * (width - 2 * inset)) / (values.length - 1),
    height - inset - ((value - low) * (height - 2 * inset)) / span,
  ]);
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className="shrink-0"
    >
      <polyline
        points={points.map((point) => point.map((n) => n.toFixed(1)).join(",")).join(" ")}
        className="fill-none stroke-ink-3"
        strokeWidth="1.25"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x} cy={y} r="1.75" className="fill-accent" />
    </svg>
  );
}
