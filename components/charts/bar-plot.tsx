"use client";

import { Bar, BarChart, type BarShapeProps, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { axisLook, axisWidth, gridLook, room } from "./axis";
import type { BarDatum } from "./bar-chart";
import { ChartTip } from "./chart-tip";
import { axisText, type ChartUnit, valueText } from "./chart-unit";
import { niceScale } from "./scale";

type BarPlotProps = {
  bars: BarDatum[];
  unit: ChartUnit;
  valueName: string;
  targetName: string;
  height: number;
  label: string;
};

export function BarPlot({ bars, unit, valueName, targetName, height, label }: BarPlotProps) {
  const scale = niceScale(
    bars.flatMap(({ value, target }) => [value, target ?? 0]),
    { fromZero: true },
  );
  const rise = (value: number, { height: tall, value: drawn }: BarShapeProps) =>
    (Math.abs(Number(tall)) * value) / (Number(Array.isArray(drawn) ? drawn[1] : drawn) || 1);
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
      <BarChart data={bars} margin={room} barCategoryGap="20%" aria-label={label}>
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
          content={({ active, label }) => {
            const bar = bars.find(({ name }) => name === label);
            if (!active || !bar) return null;
            const target = bar.target === undefined ? [] : [{ name: targetName, value: valueText(unit, bar.target) }];
            return (
              <ChartTip title={bar.name} rows={[{ name: valueName, value: valueText(unit, bar.value) }, ...target]} />
            );
          }}
        />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => {
            const { ink = "c1", target } = bars[bar.index] ?? { ink: "c1" as const };
            const foot = Number(bar.y) + Number(bar.height);
            const y = target === undefined ? foot : foot - rise(target, bar);
            return (
              <g>
                <rect
                  x={bar.x}
                  y={bar.y}
                  width={bar.width}
                  height={Math.abs(Number(bar.height))}
                  rx="2"
                  fill={`var(--${ink})`}
                />
                {target !== undefined && (
                  <line
                    x1={Number(bar.x) - 4}
                    x2={Number(bar.x) + Number(bar.width) + 4}
                    y1={y}
                    y2={y}
                    stroke="var(--ink)"
                    strokeWidth="2"
                  />
                )}
              </g>
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
