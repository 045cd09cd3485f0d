import { pathOf } from "@/lib/path/paths";
import { dueOf, type Placed, placed } from "@/lib/path/steps";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";

export type Milestone = { stage: Stage; name: string; dueOn: Day | null };

/** Stages after which nothing of a decision is to be done. */
export const over = ["LOST", "WITHDRAWN", "CLOSED"];
/** Whether anything can still be asked for a decision: signed ones are implemented, lost ones are over. */
export const takesRequests = (stage: string) => !over.includes(stage);

/** The stages a decision has yet to leave, from where it stands: any of them may wait for an answer. */
export function milestonesOf(track: Placed): Milestone[] {
  const path = pathOf(track);
  const at = path.findIndex(({ stage }) => stage === placed(track.stage));
  return path.flatMap(({ stage, leaveBy }, index) =>
    index < at || index === path.length - 1
      ? []
      : [{ stage, name: stageNames[stage], dueOn: dueOf(track, stage, leaveBy) }],
  );
}

/** The day by which the path leaves a stage, where it has one. */
export const milestoneOn = (track: Placed, stage: Stage): Day | null =>
  dueOf(track, stage, pathOf(track).find((step) => step.stage === stage)?.leaveBy);

/** The stages that are not entered from before while `blocks` may not be left; renewing has three of them. */
export function heldBy(track: Pick<Placed, "kind" | "guaranteed" | "stage">, blocks: Stage): Stage[] {
  const path = pathOf(track);
  const after = path.slice(path.findIndex((step) => step.stage === blocks) + 1).map((step) => step.stage);
  return after.flatMap((step): Stage[] =>
    step === "SOLD_RENEWED" ? [step, "SOLD_WITH_CHANGES", "PARTIAL_LOSS"] : [step],
  );
}

type Open = { blocks: Stage | null; heldStages: readonly string[] };

/** The open requests that a move would pass: it enters what they hold, and comes from before. */
export const passedBy = <T extends Open>(from: string, to: string, requests: readonly T[]) =>
  requests.filter(({ heldStages }) => heldStages.includes(to) && !heldStages.includes(from));

/** Whether a decision ends a request: a loss ends all, a signature those that nothing after it waits for. */
export const endsWith = ({ heldStages, blocks }: Open, to: Stage) =>
  ["LOST", "WITHDRAWN"].includes(to) || blocks === null || heldStages.includes(to);
