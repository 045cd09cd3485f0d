import { isOpen } from "@/lib/path/moves";
import type { Placed } from "@/lib/path/steps";
import type { Stage } from "@/lib/renewals/stages";
import { rollOn } from "@/lib/units/business-days";
import { type Day, daysBetween } from "@/lib/units/day";
import { milestonesOf } from "./milestones";

/** What a stage waits for: it is not left before `until`, a plain day. */
export type Wait = { stage: Stage; until: Day; what: string };
export type Slipped = { stage: Stage; name: string; dueOn: Day; days: number };
/** The milestones that are left on `expectedOn` at the earliest, after their day, and which of them waits for what. */
export type Slip = { milestones: [Slipped, ...Slipped[]]; expectedOn: Day; cause: Wait | undefined };

/**
 * Where an open decision slips: its next milestone whose day is over or comes before what holds it ends, those after it
 * that fall with it, and the one thing that takes longest. Days are calendar days; nothing is guessed beyond what is due.
 */
export function slipOf(
  track: Placed & { decidedOn: Day | null },
  waits: readonly Wait[],
  today: Day,
): Slip | undefined {
  if (!isOpen(track) || track.stage === "EXTENDED") return;
  const path = milestonesOf(track);
  const order = path.map(({ stage }) => stage);
  const now = rollOn(today);
  for (const { stage, dueOn } of path) {
    const holding = waits.filter(
      (wait) => order.includes(wait.stage) && order.indexOf(wait.stage) <= order.indexOf(stage),
    );
    const last = longest(holding);
    const expectedOn = last && last.until > now ? last.until : now;
    if (dueOn === null || expectedOn <= dueOn) continue;
    const fallen = path.flatMap((each) =>
      each.dueOn !== null && each.dueOn < expectedOn && order.indexOf(each.stage) >= order.indexOf(stage)
        ? [{ stage: each.stage, name: each.name, dueOn: each.dueOn, days: daysBetween(each.dueOn, expectedOn) }]
        : [],
    );
    const [first, ...others] = fallen;
    const theirs = waits.filter((wait) => fallen.some((each) => each.stage === wait.stage));
    if (first) return { milestones: [first, ...others], expectedOn, cause: last ?? longest(theirs) };
  }
}

const longest = (waits: readonly Wait[]) => [...waits].sort((a, b) => b.until.localeCompare(a.until))[0];
