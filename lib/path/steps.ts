import { type Stage, stageNames, statusOfTrack } from "@/lib/renewals/stages";
import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";
import { type Pathed, pathOf, releaseStage } from "./paths";

export type StepState = "done" | "current" | "overdue" | "skipped" | "ahead";
export type Step = {
  stage: Stage;
  name: string;
  state: StepState;
  dueOn: Day | null;
  doneOn: Day | null;
  exit?: string;
};
export type Move = { from: string; to: string; on: Day };
/** What is asked of a track to place it on its path and date its stages. */
export type Placed = Pick<Track, "kind" | "guaranteed" | "stage" | "effectiveOn" | "releaseDueOn" | "decideByOn">;
type Track = Pathed & {
  stage: string;
  effectiveOn: Day;
  releaseDueOn: Day;
  releasedOn: Day | null;
  decideByOn: Day;
  decidedOn: Day | null;
};

/**
 * A track's stages with the day each is to be left and the day it was. A stage is skipped where a recorded move passed
 * over it; one that nobody recorded leaving is done without a day.
 */
export function stepsOf(track: Track, moves: readonly Move[], today: Day): Step[] {
  const path = pathOf(track);
  const at = (stage: string) => path.findIndex((step) => step.stage === placed(stage));
  const current = at(track.stage);
  const gone = ["LOST", "WITHDRAWN"].includes(track.stage);
  return path.map(({ stage, leaveBy, exit }, index) => {
    const dueOn = dueOf(track, stage, leaveBy);
    const left = moves.findLast(({ from }) => placed(from) === stage)?.on ?? null;
    const passed = moves.some(({ from, to }) => at(from) >= 0 && at(from) < index && index < at(to));
    const been = moves.some(({ to }) => placed(to) === stage);
    const step = { stage, name: stageNames[stage], dueOn, doneOn: null, exit };
    if (index > current || gone) return { ...step, state: gone && left ? "done" : gone ? "skipped" : "ahead" };
    if (index === current) return { ...step, state: isLate(track, dueOn, today) ? "overdue" : "current" };
    return passed && !been
      ? { ...step, state: "skipped" }
      : { ...step, state: "done", doneOn: left ?? known(track, stage) };
  });
}

/** Ways of renewing share one place on the path. */
export const placed = (stage: string) =>
  ["SOLD_WITH_CHANGES", "PARTIAL_LOSS"].includes(stage) ? "SOLD_RENEWED" : stage;

const isLate = (track: Track, dueOn: Day | null, today: Day) =>
  dueOn !== null && dueOn < today && statusOfTrack(track) !== "RENEWED";

/** The dates that count are those the track keeps: the letter before its release, the answer by its decision. */
export function dueOf(track: Placed, stage: Stage, leaveBy: number | undefined): Day | null {
  if (stage === before(track)) return track.releaseDueOn;
  if (stage === "DECISION") return track.decideByOn;
  return leaveBy === undefined ? null : rollBack(addDays(track.effectiveOn, -leaveBy));
}

function before(track: Placed) {
  const path = pathOf(track);
  return path[path.findIndex(({ stage }) => stage === releaseStage[track.kind]) - 1]?.stage;
}

function known(track: Track, stage: Stage): Day | null {
  if (stage === before(track)) return track.releasedOn;
  return ["DECISION", "VERBAL"].includes(stage) ? track.decidedOn : null;
}
