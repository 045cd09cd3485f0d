"use client";

import dynamic from "next/dynamic";
import { ChartFrame, type ChartHead } from "./chart-frame";
import { type ChartUnit, valueText } from "./chart-unit";

export type LineSeries = {
  name: string;
  values: (number | null)[];
  look?: "actual" | "forecast" | "target";
  ink?: "c1" | "c2" | "c3" | "c4" | "c5" | "c6" | "ink-2";
  endLabel?: string;
};
export type LinePanel = { name?: string; unit: ChartUnit; series: LineSeries[]; height?: number };
export type LinePoint = { name: string; tick?: string; href?: string };
export type LineMark = { at: string; text: string };

type LineChartProps = ChartHead & { points: LinePoint[]; panels: LinePanel[]; mark?: LineMark; pointName?: string };

const LinePlot = dynamic(() => import("./line-plot").then(({ LinePlot }) => LinePlot), { ssr: false });

export const panelHeight = (panel: LinePanel, last: boolean) => (panel.height ?? 112) + (last ? 24 : 0);

/** One panel, or several above one another on one time axis; never two axes in one panel. */
export function LineChart({ points, panels, mark, pointName = "Month", ...head }: LineChartProps) {
  const lines = panels.flatMap(({ name, unit, series }) =>
    series.map((line) => ({ ...line, unit, title: [...new Set([name, line.name])].filter(Boolean).join(", ") })),
  );
  const twin = {
    head: [pointName, ...lines.map((line) => line.title)],
    rows: points.map((point, at) => ({
      key: point.name,
      href: point.href,
      cells: [point.name, ...lines.map(({ unit, values }) => valueText(unit, values[at]))],
    })),
  };
  const height = panels.reduce(
    (sum, panel, at) => sum + panelHeight(panel, at === panels.length - 1) + (panel.name ? 20 : 0) + (at > 0 ? 8 : 0),
    0,
  );
  return (
    <ChartFrame {...head} twin={twin} height={height}>
      <LinePlot points={points} panels={panels} mark={mark} label={head.label} />
    </ChartFrame>
  );
}
