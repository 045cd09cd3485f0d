import type { LineSeries } from "./line-chart";
import type { LineLabel } from "./line-labels";

type EndDotProps = { dot: { cx?: number; cy?: number; index: number }; line: LineSeries; label?: LineLabel };

const anchors = { end: "start", above: "end", start: "start" } as const;

/** Nothing but at a line's labelled point: there its dot and its label. */
export function EndDot({ dot: { cx, cy, index }, line, label }: EndDotProps) {
  if (!label || index !== label.at || cx === undefined || cy === undefined) return <g />;
  const target = line.look === "target";
  const x = { end: cx + 8, above: cx, start: cx + 4 }[label.place];
  const y = { end: cy + 4 + label.nudge, above: cy - 9, start: cy - 5 }[label.place];
  return (
    <g>
      {!target && <circle cx={cx} cy={cy} r="3" fill={`var(--${line.ink ?? "c1"})`} />}
      <text
        x={x}
        y={y}
        textAnchor={anchors[label.place]}
        fontSize={target ? 11 : 12}
        fontWeight={target ? 400 : 500}
        fill={target ? "var(--ink-3)" : "var(--ink)"}
      >
        {label.text}
      </text>
    </g>
  );
}
