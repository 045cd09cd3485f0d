import { tMinus } from "@/lib/renewals/due-dates";
import { addMonths, type Day, daysBetween, firstOfMonth } from "@/lib/units/day";

const months = 15;

/** The months a wave calendar shows: the last one and the fourteen from this one on. */
export function windowOf(today: Day) {
  const from = addMonths(firstOfMonth(today), -1);
  const shown = Array.from({ length: months }, (_, at) => addMonths(from, at));
  return { from, to: addMonths(from, months), months: shown };
}

/** What a season's insured renewals are worked on when: rated, quoted, released, decided. */
export const phases = (effectiveOn: Day): { name: string; since: Day; until: Day }[] => {
  const ends = [150, 120, 100, 90, 60].map((days) => tMinus(effectiveOn, days)) as [Day, Day, Day, Day, Day];
  return ["Required", "Quoted", "Released", "Decide"].map((name, at) => ({
    name,
    since: ends[at]!,
    until: ends[at + 1]!,
  }));
};

/** Where a day falls in a window of 1,000 units; what lies outside is at its edge. */
export function placeOn(day: Day, from: Day, to: Day) {
  const share = daysBetween(from, day) / daysBetween(from, to);
  return Math.round(Math.min(Math.max(share, 0), 1) * 1_000);
}
