"use client";

import { useId } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook, axisWidth, gridLook, room } from "./axis";
import { ChartTip } from "./chart-tip";
import { axisText, valueText } from "./chart-unit";
import { EndDot } from "./end-dot";
import { type LineMark, type LinePanel, type LinePoint, type LineSeries, panelHeight } from "./line-chart";
import { placeLabels } from "./line-labels";
import { niceScale } from "./scale";
import { TimeTick } from "./time-tick";

type LinePlotProps = { points: LinePoint[]; panels: LinePanel[]; mark?: LineMark; label: string };

export function LinePlot({ points, panels, mark, label }: LinePlotProps) {
  const syncId = useId();
  const laid = panels.map((panel, at) => layOut(panel, at === panels.length - 1));
  // One room for all labels, or the panels would not share their time axis.
  const right = Math.max(...laid.map(({ labels }) => labels.room));
  return panels.map((panel, at) => (
    <div key={panel.name ?? at} className={at > 0 ? "mt-2" : undefined}>
      {panel.name && <div className="text-xs leading-5 font-medium text-ink-2">{panel.name}</div>}
      <OnePanel
        {...{ points, panel, syncId, right }}
        {...laid[at]!}
        mark={mark && { ...mark, text: at === 0 ? mark.text : "" }}
        last={at === panels.length - 1}
        label={panel.name ? `${label} ${panel.name}.` : label}
      />
    </div>
  ));
}

/** How high a panel is, its axis, and where its lines' labels stand. */
function layOut(panel: LinePanel, last: boolean) {
  const tall = panelHeight(panel, last);
  const known = panel.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = niceScale(known, { most: tall < 150 ? 4 : 5 });
  return { tall, scale, labels: placeLabels(panel.series, panel.unit, scale, tall) };
}

type OnePanelProps = Omit<LinePlotProps, "panels"> &
  ReturnType<typeof layOut> & { panel: LinePanel; last: boolean; syncId: string; right: number };

function OnePanel(props: OnePanelProps) {
  const { points, panel, mark, last, label, syncId, right, tall, scale, labels } = props;
  const { unit, series } = panel;
  const rows = points.map((point, at) => ({
    ...Object.fromEntries(series.map(({ values }, line) => [line, values[at] ?? null])),
    at: point.name,
  }));
  const ticks = points.filter((point) => point.tick);
  return (
    <ResponsiveContainer width="100%" height={tall} initialDimension={{ width: 480, height: 120 }}>
      <LineChart data={rows} margin={{ ...room, right, bottom: last ? 0 : 6 }} syncId={syncId} aria-label={label}>
        <CartesianGrid {...gridLook} />
        <XAxis
          {...axisLook}
          dataKey="at"
          hide={!last}
          height={24}
          ticks={ticks.map(({ name }) => name)}
          tick={(tick) => <TimeTick {...tick} text={ticks[tick.index]?.tick} last={ticks.length - 1} />}
          padding={{ left: 4, right: 4 }}
        />
        <YAxis
          {...axisLook}
          width={axisWidth}
          domain={[scale.low, scale.high]}
          ticks={scale.ticks}
          tickFormatter={(value) => axisText(unit, value, scale.high)}
        />
        {mark && (
          <ReferenceLine
            x={mark.at}
            stroke="var(--line-strong)"
            strokeDasharray="2 3"
            label={{ value: mark.text, position: "insideTopLeft", fontSize: 11, fill: "var(--ink-2)" }}
          />
        )}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: "var(--control)" }}
          content={(tip) => <PanelTip tip={tip} series={series} unit={unit} />}
        />
        {series.map((line, at) => (
          <Line
            key={line.name}
            dataKey={String(at)}
            name={line.name}
            {...stroke(line)}
            type="linear"
            isAnimationActive={false}
            activeDot={{ r: 3.5, stroke: "var(--surface)" }}
            dot={(dot) => <EndDot key={`${line.name}-${dot.index}`} dot={dot} line={line} label={labels.of[at]} />}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

function stroke({ look = "actual", ink = "c1" }: LineSeries) {
  if (look === "target") return { stroke: "var(--plan)", strokeWidth: 1.5, strokeDasharray: "4 3" };
  return { stroke: `var(--${ink})`, strokeWidth: 2, strokeDasharray: look === "forecast" ? "1 4" : undefined };
}

type PanelTipProps = { tip: TooltipContentProps; series: LineSeries[]; unit: LinePanel["unit"] };

function PanelTip({ tip, series, unit }: PanelTipProps) {
  if (!tip.active || !tip.payload?.length) return null;
  const rows = tip.payload
    .filter(({ value }) => typeof value === "number")
    .map(({ dataKey, value }) => ({
      name: series[Number(dataKey)]?.name ?? "",
      value: valueText(unit, Number(value)),
    }));
  return <ChartTip title={String(tip.label)} rows={rows} />;
}
