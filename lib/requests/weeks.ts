import type { Placed } from "@/lib/path/steps";
import type { Stage } from "@/lib/renewals/stages";
import { addDays, type Day, weekday } from "@/lib/units/day";
import { type Milestone, milestonesOf, takesRequests } from "./milestones";

/** A decision of a renewal whose stages are still to be left, and whose it is. */
export type Dated = Placed & { trackId: string; members: number; ownerId: string | null; owner: string | null };
/** A stage that is to be left: by whom, of which decision, by which day. */
export type Due<T extends Dated = Dated> = Omit<Milestone, "dueOn"> & { track: T; dueOn: Day };
/** Of one person in one week: how many decisions are to leave each stage, in the order of the path. */
export type WeekCell = { due: number; stages: { stage: Stage; name: string; due: number }[] };
export type WeekRow = { ownerId: string | null; owner: string | null; cells: Map<Week, WeekCell> };
/** The Monday of a week, or what is over its day. */
export type Week = Day | "late";

const weeksAhead = 8;

export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** What is late, and the eight weeks from the one `today` is in. */
export const weeksFrom = (today: Day): Week[] => [
  "late",
  ...Array.from({ length: weeksAhead }, (_, at) => addDays(mondayOf(today), 7 * at)),
];

/** Which week a day falls in; a day that is over is late, this week's Monday among them. */
export const weekOf = (day: Day, today: Day): Week => (day < today ? "late" : mondayOf(day));

/**
 * The stages that decisions are to leave within the weeks, soonest first. A decision is late once: where it stands; what
 * comes after on its path cannot be done before.
 */
export function dueIn<T extends Dated>(tracks: readonly T[], today: Day): Due<T>[] {
  const weeks = new Set(weeksFrom(today));
  return tracks
    .flatMap((track) => {
      const ahead = takesRequests(track.stage) ? milestonesOf(track) : [];
      return ahead.flatMap(({ dueOn, ...milestone }, at) => {
        if (dueOn === null || (dueOn < today && at > 0) || !weeks.has(weekOf(dueOn, today))) return [];
        return [{ ...milestone, dueOn, track }];
      });
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.track.trackId.localeCompare(b.track.trackId));
}

/** The same by person and week, whoever has most to do first; the sums of all cells are the stages that are due. */
export function rowsOf(due: readonly Due[], today: Day): WeekRow[] {
  const rows = new Map<string | null, WeekRow>();
  for (const each of due) {
    const { ownerId, owner } = each.track;
    const row = rows.get(ownerId) ?? { ownerId, owner, cells: new Map() };
    rows.set(ownerId, row);
    const week = weekOf(each.dueOn, today);
    row.cells.set(week, counted(row.cells.get(week), each));
  }
  const all = (row: WeekRow) => [...row.cells.values()].reduce((sum, { due: some }) => sum + some, 0);
  return [...rows.values()].sort((a, b) => all(b) - all(a) || (a.owner ?? "").localeCompare(b.owner ?? ""));
}

/** How many stages all of the rows are to leave in a week. */
export const sumIn = (rows: readonly WeekRow[], week: Week) =>
  rows.reduce((sum, { cells }) => sum + (cells.get(week)?.due ?? 0), 0);

function counted(cell: WeekCell = { due: 0, stages: [] }, { stage, name }: Due): WeekCell {
  const known = cell.stages.some((each) => each.stage === stage);
  const stages = known
    ? cell.stages.map((each) => (each.stage === stage ? { ...each, due: each.due + 1 } : each))
    : [...cell.stages, { stage, name, due: 1 }];
  return { due: cell.due + 1, stages };
}
