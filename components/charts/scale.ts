export type Scale = { low: number; high: number; ticks: number[] };

const steps = [1, 2, 2.5, 5, 10];

/** Round ticks, at most `most` of them, that hold every value; `fromZero` for what is drawn as bars. */
export function niceScale(values: number[], { fromZero = false, most = 5 } = {}): Scale {
  const low = Math.min(...values, fromZero ? 0 : Number.POSITIVE_INFINITY);
  const high = Math.max(...values, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: 1, ticks: [0, 1] };
  const span = high - low || Math.abs(high) || 1;
  const size = 10 ** Math.floor(Math.log10(span / (most - 1)));
  for (const step of [...steps, 20].map((by) => by * size)) {
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    if (last - first > most - 1) continue;
    const end = Math.max(last, first + 1);
    const ticks = Array.from({ length: end - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
    return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
  }
  return { low, high, ticks: [low, high] };
}
