import { axisText, type ChartUnit, valueText } from "./chart-unit";
import type { LineSeries } from "./line-chart";
import type { Scale } from "./scale";

export type LineLabel = { text: string; at: number; place: "end" | "above" | "start"; nudge: number };

const lineHeight = 14;
const letter = 6.8;

/**
 * What is written on each line: its last value beside its end, or above it where the chart goes on;
 * a level target is named at its start, a sloping one at its end, clear of the value beside it.
 */
export function placeLabels(series: LineSeries[], unit: ChartUnit, scale: Scale, height: number) {
  const pixels = (value: number) => (value / (scale.high - scale.low || 1)) * height;
  const lastOf = ({ values }: LineSeries) => values.findLastIndex((value) => value !== null);
  const labelOf = (line: LineSeries): LineLabel => {
    const at = lastOf(line);
    const value = line.values[at] ?? 0;
    if (line.look !== "target") {
      const place = at === line.values.length - 1 ? "end" : "above";
      return { text: line.endLabel ?? valueText(unit, value), at, place, nudge: 0 };
    }
    const first = line.values.findIndex((one) => one !== null);
    if (line.values.every((one) => one === null || one === value)) {
      const text = line.endLabel ?? `${line.name} ${axisText(unit, value)}`;
      return { text, at: first, place: "start", nudge: 0 };
    }
    const beside = series.find((one) => one.look !== "target" && lastOf(one) === at)?.values[at];
    const gap = beside === undefined || beside === null ? lineHeight : pixels(beside - value);
    const nudge = Math.abs(gap) >= lineHeight ? 0 : gap < 0 ? -(lineHeight + gap) : lineHeight - gap;
    return {
      text: line.endLabel ?? `${line.name} ${valueText(unit, value)}`,
      at,
      place: "end",
      nudge,
    };
  };
  const of = series.map(labelOf);
  const longest = Math.max(0, ...of.filter(({ place }) => place === "end").map(({ text }) => text.length));
  return { of, room: longest ? Math.ceil(longest * letter) + 14 : 8 };
}
