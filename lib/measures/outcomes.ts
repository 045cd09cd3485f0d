import type { Deal } from "@/lib/opportunities/deal";
import { isOpen, type Stage } from "@/lib/opportunities/stages";
import { type Day, daysBetween } from "@/lib/units/day";

const came = ({ stays }: Deal, ...to: Stage[]) => stays.some(({ stage }) => to.includes(stage));

/** Whether a quote of it was ever out: it came to Quoted or beyond. */
export const wasQuoted = (deal: Deal) => came(deal, "QUOTED", "FINALIST", "VERBAL", "SOLD");
export const wasFinalist = (deal: Deal) => came(deal, "FINALIST");

/** The opportunities that ended since a day, that day included, by what came of them. */
export function outcomesSince(deals: readonly Deal[], since: Day) {
  const ended = deals.filter(({ stage, closedOn }) => !isOpen(stage) && closedOn !== null && closedOn >= since);
  const sold = ended.filter(({ stage }) => stage === "SOLD");
  return { ended, sold, quoted: ended.filter(wasQuoted), finalists: ended.filter(wasFinalist) };
}

/** Calendar days from opening to the end, or to where it now stands. */
export const cycleDays = ({ openedOn, closedOn }: Deal) => (closedOn ? daysBetween(openedOn, closedOn) : null);

/** The middle of some values; of an even number of them the mean of the two. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Fewer outcomes than this are reported; nothing is predicted from them. */
export const fewestToPredict = 30;
