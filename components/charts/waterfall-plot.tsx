"use client";

import { Bar, BarChart, type BarShapeProps, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisLook, axisWidth, gridLook, room } from "./axis";
import { ChartTip } from "./chart-tip";
import { axisText, type ChartUnit, valueText } from "./chart-unit";
import { niceScale } from "./scale";
import { signed } from "./signed";
import type { Placed } from "./steps";
import { WaterfallBar } from "./waterfall-bar";

type WaterfallPlotProps = { placed: Placed[]; base: number; unit: ChartUnit; height: number; label: string };

export function WaterfallPlot({ placed, base, unit, height, label }: WaterfallPlotProps) {
  const scale = niceScale([base, ...placed.map(({ to }) => to)]);
  const rows = placed.map((step) => ({
    name: step.name,
    range: step.kind === "total" ? [scale.low, step.to] : [Math.min(step.from, step.to), Math.max(step.from, step.to)],
  }));
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
      <BarChart data={rows} margin={{ ...room, top: 22 }} barCategoryGap="7%" aria-label={label}>
        <CartesianGrid {...gridLook} />
        <XAxis {...axisLook} dataKey="name" height={24} tickMargin={6} />
        <YAxis
          {...axisLook}
          width={axisWidth}
          domain={[scale.low, scale.high]}
          ticks={scale.ticks}
          tickFormatter={(value) => axisText(unit, value, scale.high)}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "var(--hover)" }}
          content={({ active, label: name }) => {
            const step = placed.find((one) => one.name === name);
            if (!active || !step) return null;
            const level = { name: "Level", value: valueText(unit, step.to) };
            const change = { name: "Change", value: signed(unit, step.value) };
            return <ChartTip title={step.name} rows={step.kind === "total" ? [level] : [change, level]} />;
          }}
        />
        <Bar
          dataKey="range"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => {
            const step = placed[bar.index];
            return step ? (
              <WaterfallBar
                box={{
                  x: Number(bar.x),
                  y: Number(bar.y),
                  width: Number(bar.width),
                  height: Math.abs(Number(bar.height)),
                }}
                step={step}
                text={step.kind === "total" ? valueText(unit, step.to) : signed(unit, step.value)}
                cut={scale.low > 0}
                joined={bar.index < placed.length - 1}
              />
            ) : (
              <g />
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
