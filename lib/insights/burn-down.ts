import type { SeasonSums } from "@/lib/book/row";
import type { Day } from "@/lib/units/day";

/** A season’s members on a day, by where they stood. */
export type SeasonDay = SeasonSums & { day: Day };

/** Members of a season that nobody has signed for and that are not lost: open, at risk, or with a verbal yes only. */
export const leftOf = ({ seasonOpen, seasonAtRisk, seasonVerbal }: SeasonSums) =>
  Number(seasonOpen) + Number(seasonAtRisk) + Number(seasonVerbal);

export type BurnPoint = { day: Day; left: number; signed: number; lost: number };

/** Each day once and in order; of two pictures of a day the later given stands. */
export const dayByDay = (days: readonly SeasonDay[]): SeasonDay[] =>
  [...new Map(days.map((each) => [each.day, each])).values()].sort((one, other) => one.day.localeCompare(other.day));

/** How a season came down to what is left of it. */
export const burnDown = (days: readonly SeasonDay[]): BurnPoint[] =>
  dayByDay(days).map((each) => ({
    day: each.day,
    left: leftOf(each),
    signed: Number(each.seasonRetained),
    lost: Number(each.seasonLost),
  }));
