import { type Day, monthsBetween } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { diceOf } from "./random";
import type { Term } from "./terms";

export type Headcount = { month: Day; members: number; contracts: number };

/**
 * Members and contracts of every month with us, told backwards from the as-of month, whose counts are given: a step at
 * each contract year (open enrolment), a drift between, a layoff where there was one. `tiltBps` bends a year's growth.
 */
export function headcounts(cast: Cast, calendar: Calendar, terms: Term[], tiltBps = 0): Headcount[] {
  const dice = diceOf(`headcount ${cast.key}`);
  const last = cast.lapse?.on ?? calendar.asOf;
  const starts = new Set(terms.map(({ from }) => from));
  const months = calendar.months.filter((month) => month <= last && month >= terms[0]!.from);
  const found: Headcount[] = [];
  let scaled = cast.members * 10_000;
  for (const month of months.toReversed()) {
    const members = Math.round(scaled / 10_000);
    const contracts = contractsOf(cast, members, found.length === 0 ? 0 : dice(-40, 40));
    found.unshift({ month, members, contracts });
    scaled = Math.round((scaled * 10_000) / (10_000 + change(cast, calendar, month, starts.has(month), tiltBps, dice)));
  }
  return found;
}

/** How the month differs from the one before it, per ten thousand. */
function change(
  cast: Cast,
  { asOf }: Calendar,
  month: Day,
  opens: boolean,
  tiltBps: number,
  dice: (low: number, high: number) => number,
) {
  const { growthBps, layoff } = cast.traits;
  const yearly = growthBps + tiltBps;
  const ordinary = opens ? Math.round(yearly * 0.45) : Math.round((yearly * 0.55) / 11) + dice(-14, 14);
  const ago = monthsBetween(month, asOf);
  if (!layoff || ago > layoff.monthsAgo || ago < layoff.monthsAgo - 1) return ordinary;
  return -Math.round(ago === layoff.monthsAgo ? layoff.shareBps * 0.7 : layoff.shareBps * 0.3);
}

/** The as-of month's own contracts, or as many as its members' ratio gives, give or take a little. */
function contractsOf(cast: Cast, members: number, noiseBps: number) {
  if (members === cast.members && noiseBps === 0) return cast.contracts;
  return Math.min(members, Math.round((members * cast.contracts * (10_000 + noiseBps)) / cast.members / 10_000));
}
