"use client";

import dynamic from "next/dynamic";
import { ChartFrame, type ChartHead } from "./chart-frame";
import { axisText, type ChartUnit, valueText } from "./chart-unit";
import { signed } from "./signed";
import { placeSteps, type WaterfallStep, waterfallBase } from "./steps";

type WaterfallProps = ChartHead & { steps: WaterfallStep[]; unit: ChartUnit; foot?: string; height?: number };

const WaterfallPlot = dynamic(() => import("./waterfall-plot").then(({ WaterfallPlot }) => WaterfallPlot), {
  ssr: false,
});

/** From one total to another by signed steps; a base that is cut says so and breaks the totals. */
export function Waterfall({ steps, unit, foot, height = 190, ...head }: WaterfallProps) {
  const placed = placeSteps(steps);
  const base = waterfallBase(placed);
  const twin = {
    head: ["Step", "Change", "Level"],
    rows: placed.map(({ name, value, kind, to, href }) => ({
      key: name,
      href,
      cells: [name, kind === "total" ? "" : signed(unit, value), valueText(unit, to)],
    })),
  };
  return (
    <ChartFrame {...head} twin={twin} height={height}>
      <div className="overflow-x-auto">
        <div className="min-w-[520px]">
          <WaterfallPlot {...{ placed, base, unit, height }} label={head.label} />
        </div>
      </div>
      {(base > 0 || foot) && (
        <div className="flex justify-between gap-4 pt-1 text-xs text-ink-3">
          <span>{base > 0 && `Axis starts at ${axisText(unit, base)}`}</span>
          <span className="text-ink-2">{foot}</span>
        </div>
      )}
    </ChartFrame>
  );
}
