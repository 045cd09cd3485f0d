import type { Segment } from "@/lib/accounts/segment";
import { type Figure, few, shareOf, sideOf } from "@/lib/metrics/figure";
import { addMonths, addYears, type Day, endOfMonth, firstOfMonth, monthsBetween } from "@/lib/units/day";
import { type StageDays, stateOf, type Wave, type WaveState, waveStates } from "./stages";

export type Waved = Wave & { segment: Segment };
export type CurvePoint = { month: Day; adopted: Record<Segment, number> };

/** How many accounts stand where. */
export function standing(waves: readonly Wave[]): Record<WaveState, number> {
  const states = waves.map(stateOf);
  return Object.fromEntries(
    waveStates.map((state) => [state, states.filter((each) => each === state).length]),
  ) as Record<WaveState, number>;
}

/**
 * Accounts that have adopted by the end of each month since the program began, by segment: they only ever grow, as who
 * leaves later did adopt. The current month counts to `today`; 60 months at most, the last of them.
 */
export function curveOf(waves: readonly Waved[], launchedOn: Day, today: Day): CurvePoint[] {
  const adopted = waves.flatMap(({ days, segment }) => (days.ADOPTED ? [{ on: days.ADOPTED, segment }] : []));
  const first = [launchedOn, ...adopted.map(({ on }) => on)].sort()[0]!;
  const count = Math.min(60, monthsBetween(firstOfMonth(first), firstOfMonth(today)) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, back) => {
    const month = addMonths(firstOfMonth(today), back - count + 1);
    const by = (segment: Segment) =>
      adopted.filter((each) => each.segment === segment && each.on <= endOfMonth(month)).length;
    return { month, adopted: { NATIONAL: by("NATIONAL"), MAJOR: by("MAJOR") } };
  });
}

/** Of the accounts that were invited, those that adopted, whether or not they left since. */
export const adoptionShare = (waves: readonly { days: StageDays }[]): Figure =>
  shareAdopted(waves.filter(({ days }) => days.ADOPTED !== null).length, waves.length);

/** The same of accounts that are counted already. */
export function shareAdopted(adopted: number, invited: number): Figure {
  return {
    name: "Adopted",
    tells: "Of the accounts that were invited, the share that adopted",
    formula: "Accounts that adopted ÷ accounts invited",
    format: "percent",
    value: shareOf(adopted, invited),
    numerator: sideOf("Accounts that adopted", adopted),
    denominator: sideOf("Accounts invited", invited),
    ...few(invited, "accounts"),
  };
}

export type Launch = { accountId: string; program: string; on: Day };
export type Ranked = { accountId: string; account: string; members: number };
export type LaunchRow = Ranked & { launches: Launch[] };
export type Launches = Figure & { rows: LaunchRow[] };

/** How many of the largest accounts are asked about, and for how long back. */
export const largest = 50;
const years = 2;

/** The largest accounts by members, as far as there are any: of the same size by name. */
export const largestOf = (accounts: readonly Ranked[]) =>
  [...accounts]
    .sort((a, b) => b.members - a.members || a.account.localeCompare(b.account) || (a.accountId < b.accountId ? -1 : 1))
    .slice(0, largest);

/** Of the largest accounts, those that adopted at least one program within two years. */
export function launchShare(accounts: readonly Ranked[], launches: readonly Launch[], today: Day): Launches {
  const since = addYears(today, -years);
  const rows = largestOf(accounts).map((account) => ({
    ...account,
    launches: launches.filter(({ accountId, on }) => accountId === account.accountId && on > since && on <= today),
  }));
  const launched = rows.filter(({ launches }) => launches.length > 0).length;
  return {
    name: "Largest accounts with a launch",
    tells: `Of the ${largest} largest accounts by members, the share that adopted a new program within 24 months`,
    formula: `Accounts that adopted a program within 24 months ÷ the ${largest} largest accounts`,
    format: "percent",
    value: shareOf(launched, rows.length),
    numerator: sideOf("Accounts with a launch", launched),
    denominator: sideOf("Largest accounts", rows.length),
    ...few(rows.length, "accounts"),
    rows,
  };
}
