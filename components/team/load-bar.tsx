import { type CapacityState, capacity } from "@/lib/metrics/workload";
import type { Decimal } from "@/lib/units/decimal";

const fills: Record<CapacityState, string> = { ROOM: "fill-accent", FULL: "fill-warn-solid", OVER: "fill-neg-solid" };
const inks: Record<CapacityState, string> = { ROOM: "", FULL: "text-warn-ink", OVER: "font-medium text-neg-ink" };
const words: Record<CapacityState, string> = { ROOM: "", FULL: "full", OVER: "over 30" };
const most = 45;
const width = 96;
const at = (load: number) => (Math.min(load, most) / most) * width;

/** A load as a bar against the line at which a person carries too much; the word repeats what the colour says. */
export function LoadBar({ load, state }: { load: Decimal; state: CapacityState }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg width={width} height={10} aria-hidden="true" className="shrink-0 overflow-visible rounded-[2px]">
        <rect width={width} height={10} className="fill-sunken" />
        <rect width={at(load.toNumber())} height={10} className={fills[state]} />
        <rect x={at(capacity.over) - 1} y={-2} width={2} height={14} className="fill-ink" />
      </svg>
      <LoadText load={load} state={state} />
    </span>
  );
}

export const LoadText = ({ load, state }: { load: Decimal; state: CapacityState }) => (
  <span className={`tabular-nums ${inks[state]}`}>
    {load.toFixed(2)}
    {words[state] && <span className="ml-1.5 text-xs">{words[state]}</span>}
  </span>
);
