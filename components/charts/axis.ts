/** What every axis and grid shares: 11 px ink-3 text, hairlines across, none down. */
export const axisLook = {
  axisLine: false,
  tickLine: false,
  tick: { fontSize: 11, fill: "var(--ink-3)", letterSpacing: 0 },
  interval: 0,
} as const;

export const gridLook = { vertical: false, stroke: "var(--grid)" } as const;

export const room = { top: 16, right: 0, bottom: 0, left: 0 };
export const axisWidth = 48;
