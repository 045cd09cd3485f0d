import type { Day } from "@/lib/units/day";
import type { Voice } from "./calls";
import { decidedOf } from "./outlook";
import type { ForecastRow } from "./row";
import { isShown } from "./shown";

export type AeGroup = { ownerId: string; owner: string; rows: ForecastRow[]; members: number };

const nobody = "Nobody’s";

/** The rows by whose they are, in the order the call walks them: AEs by name, each with the largest account first. */
export function byOwner(rows: readonly ForecastRow[]): AeGroup[] {
  const groups = new Map<string, AeGroup>();
  for (const row of rows) {
    const ownerId = row.ownerId ?? "";
    const group = groups.get(ownerId) ?? { ownerId, owner: row.owner ?? nobody, rows: [], members: 0 };
    group.rows.push(row);
    group.members += row.members;
    groups.set(ownerId, group);
  }
  const bySize = (a: ForecastRow, b: ForecastRow) => b.members - a.members || a.account.localeCompare(b.account);
  return [...groups.values()]
    .map((group) => ({ ...group, rows: group.rows.sort(bySize) }))
    .sort((a, b) => a.owner.localeCompare(b.owner) || (a.ownerId < b.ownerId ? -1 : 1));
}

export type TeamGroup = { team: string; groups: AeGroup[] };

/** The AEs by the team they work in, teams by name. */
export function byTeam(groups: readonly AeGroup[]): TeamGroup[] {
  const teams = new Map<string, AeGroup[]>();
  for (const group of groups) {
    const team = group.rows[0]?.team ?? "No team";
    teams.set(team, [...(teams.get(team) ?? []), group]);
  }
  return [...teams].map(([team, own]) => ({ team, groups: own })).sort((a, b) => a.team.localeCompare(b.team));
}

/** The open renewals in the order of the call. */
export const walkOf = (groups: readonly AeGroup[]) =>
  groups.flatMap(({ rows }) => rows.filter(({ state }) => decidedOf(state) === "OPEN"));

/** Where in the walk an account is, and whom the call comes to next; after the last it is over. */
export function stepOf(walk: readonly ForecastRow[], accountId: string | undefined) {
  const at = Math.max(
    0,
    walk.findIndex((row) => row.accountId === accountId),
  );
  return { row: walk[at], place: at + 1, of: walk.length, next: walk[at + 1], previous: walk[at - 1] };
}

/** What the weekly call shows: the rows of a list under their AEs, and the step of the walk it stands at. */
export function onTheCall(
  rows: readonly ForecastRow[],
  { show, voice, today, at }: { show: string; voice: Voice; today: Day; at?: string },
) {
  const shown = rows.filter((row) => isShown(row, show, { voice, today }));
  const groups = byOwner(shown);
  const walk = walkOf(groups);
  const elsewhere = rows.find(({ accountId }) => accountId === at);
  const inWalk = walk.some(({ accountId }) => accountId === at);
  // Somebody asked for that is not in the walk, because it is decided or the list is of others, is shown without a place.
  const step =
    elsewhere && !inWalk
      ? { ...stepOf(walk, undefined), row: elsewhere, place: 0, previous: undefined }
      : stepOf(walk, at);
  return { shown, groups, walk, step };
}
export type OnTheCall = ReturnType<typeof onTheCall>;
