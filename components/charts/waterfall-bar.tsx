import Link from "next/link";
import type { Placed } from "./steps";

type WaterfallBarProps = {
  box: { x: number; y: number; width: number; height: number };
  step: Placed;
  text: string;
  cut: boolean;
  joined: boolean;
};

export function WaterfallBar({ box: { x, y, width, height }, step, text, cut, joined }: WaterfallBarProps) {
  const total = step.kind === "total";
  const ink = total ? "var(--wf-total)" : step.value < 0 ? "var(--wf-down)" : step.soft ? "var(--p4)" : "var(--wf-up)";
  const level = !total && step.value < 0 ? y + height : y;
  const gap = (width * 0.07 * 2) / (1 - 0.07 * 2);
  const bar = (
    <g>
      <rect x={x} y={y} width={width} height={Math.max(height, 2)} rx="2" fill={ink} />
      {total && cut && (
        <polyline
          points={zigzag(x, y + height - 10, width)}
          fill="none"
          stroke="var(--surface)"
          strokeWidth="3"
          strokeLinejoin="round"
        />
      )}
      {joined && (
        <line x1={x + width} x2={x + width + gap} y1={level} y2={level} stroke="var(--control)" strokeDasharray="2 2" />
      )}
      <text x={x + width / 2} y={y - 7} textAnchor="middle" fontSize="12" fontWeight="500" fill="var(--ink)">
        {text}
      </text>
    </g>
  );
  return step.href ? (
    <Link href={step.href} prefetch={false} aria-label={`${step.name} ${text}: show rows`}>
      {bar}
    </Link>
  ) : (
    bar
  );
}

function zigzag(x: number, y: number, width: number) {
  return [0, 1, 2, 3, 4].map((at) => `${x + (width * at) / 4},${y + (at % 2 ? 4 : 0)}`).join(" ");
}
