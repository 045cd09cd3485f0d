import { measure } from "@/lib/metrics/metric";
import { type MetricId, metricOf } from "@/lib/metrics/registry";
import type { Sums } from "@/lib/metrics/sums";
import type { Day } from "@/lib/units/day";

/** The sums of a picture, or of the page’s own day, which has none: the month they close with and the day they were taken. */
export type Taken = Sums & { asOfMonth: Day; takenOn: Day | null };

/** Of each month the last reading that closes with it, in order: what was known of a month when the next was about to begin. */
export function byMonth<T extends Taken>(taken: readonly T[]): T[] {
  const last = new Map<Day, T>();
  const later = ({ takenOn }: Taken, than: Taken | undefined) =>
    !than || takenOn === null || (than.takenOn !== null && takenOn > than.takenOn);
  for (const each of taken) if (later(each, last.get(each.asOfMonth))) last.set(each.asOfMonth, each);
  return [...last.values()].sort((one, other) => one.asOfMonth.localeCompare(other.asOfMonth));
}

/** A metric’s line over months, as any chart draws it: a number, or none where nothing stands below the line. */
export const lineOf = (id: MetricId, months: readonly Taken[]) =>
  months.map((month) => {
    const value = measure(metricOf(id), month);
    return value === null ? null : Number(value);
  });
