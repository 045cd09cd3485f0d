/** `href`: where a bar’s rows are. */
export type WaterfallStep = { name: string; value: number; kind: "total" | "change"; soft?: boolean; href?: string };

export type Placed = WaterfallStep & { from: number; to: number };

/** Where each bar of a waterfall begins and ends: a change starts where the last one stopped, a total at the base. */
export function placeSteps(steps: WaterfallStep[]): Placed[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.kind === "total" ? 0 : level;
    level = step.kind === "total" ? step.value : level + step.value;
    return { ...step, from, to: level };
  });
}

/** A round base below the lowest level, or zero when the changes are large beside the totals. */
export function waterfallBase(placed: Placed[]) {
  const levels = placed.map(({ to }) => to);
  const low = Math.min(...levels);
  const span = Math.max(...levels) - low;
  if (low <= 0 || span > low / 2) return 0;
  const size = 10 ** Math.floor(Math.log10(span || low));
  return Math.max(0, Math.floor((low - span / 2) / size) * size);
}
