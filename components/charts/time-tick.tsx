type TimeTickProps = { x: number | string; y: number | string; index: number; text?: string; last: number };

/** The first tick begins at its point and the last ends there, so that neither leaves the plot. */
export function TimeTick({ x, y, index, text, last }: TimeTickProps) {
  return (
    <text
      x={x}
      y={Number(y) + 12}
      textAnchor={index === 0 ? "start" : index === last ? "end" : "middle"}
      fontSize="11"
      fill="var(--ink-3)"
    >
      {text}
    </text>
  );
}
