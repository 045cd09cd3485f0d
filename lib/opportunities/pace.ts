import { type Day, daysBetween } from "@/lib/units/day";
import type { Stage } from "./stages";

/** Every stage an opportunity has come to, and the day it did, the first one first. */
export type Stay = { stage: Stage; on: Day };

/** Fewer finished stays than this say nothing of what is usual. */
const fewest = 5;

/** Days it has stood where it stands. */
export const daysInStage = (stays: readonly Stay[], today: Day) => {
  const last = stays.at(-1);
  return last ? daysBetween(last.on, today) : 0;
};

/** The median days of the stays that are over, by stage; none where there are too few. */
export function medianDays(all: readonly (readonly Stay[])[]): Partial<Record<Stage, number>> {
  const spent = new Map<Stage, number[]>();
  for (const stays of all)
    stays.forEach(({ stage, on }, at) => {
      const next = stays[at + 1];
      if (next) spent.set(stage, [...(spent.get(stage) ?? []), daysBetween(on, next.on)]);
    });
  return Object.fromEntries(
    [...spent].filter(([, days]) => days.length >= fewest).map(([stage, days]) => [stage, median(days)]),
  );
}

function median(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
