import { type Day, daysBetween } from "@/lib/units/day";

/** A call older than this says nothing of today. */
export const staleAfterDays = 14;

/** How long before a renewal its AE calls it each week. */
export const calledWithinDays = 120;

export type Freshness = "MISSING" | "STALE" | "FRESH";

/** Whether what was said on a day still speaks. */
export function freshness(saidOn: Day | null, today: Day): Freshness {
  if (!saidOn) return "MISSING";
  return daysBetween(saidOn, today) > staleAfterDays ? "STALE" : "FRESH";
}

/** An open renewal as it stood when a Monday began: whose, and when its AE had last called it. */
export type Owed = { monday: Day; ownerId: string; owner: string; saidOn: Day | null };
export type Lateness = { ownerId: string; owner: string; weeks: { monday: Day; open: number; late: number }[] };

/** Calls are due when a Monday begins: what had none by then, or a stale one, was late that week. */
export function latenessOf(owed: readonly Owed[]): Lateness[] {
  const mondays = [...new Set(owed.map(({ monday }) => monday))].sort();
  const people = new Map(owed.map(({ ownerId, owner }) => [ownerId, owner]));
  return [...people]
    .map(([ownerId, owner]) => ({
      ownerId,
      owner,
      weeks: mondays.map((monday) => {
        const own = owed.filter((one) => one.ownerId === ownerId && one.monday === monday);
        return {
          monday,
          open: own.length,
          late: own.filter(({ saidOn }) => freshness(saidOn, monday) !== "FRESH").length,
        };
      }),
    }))
    .sort((a, b) => a.owner.localeCompare(b.owner) || (a.ownerId < b.ownerId ? -1 : 1));
}
