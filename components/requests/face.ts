import { dayText } from "@/lib/format";
import { can, type Viewer } from "@/lib/policy";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { deskNames } from "@/lib/requests/desks";
import { passedBy } from "@/lib/requests/milestones";
import type { InternalRequest } from "@/lib/requests/queries";

export type May = { answer: boolean; hold: boolean; change: boolean };

/** What the reader may do to a request that is still open. */
export const mayDo = (viewer: Viewer, request: InternalRequest): May => ({
  answer: can(viewer, "request.answer", request),
  hold: can(viewer, "request.hold", request),
  change: can(viewer, "request.change", request),
});

/** Whose it is: "Underwriting, Grace Lin"; of a whole desk the desk alone. */
export const ownerText = ({ desk, assignee, contact }: Pick<InternalRequest, "desk" | "assignee" | "contact">) =>
  [deskNames[desk], assignee ?? contact].filter(Boolean).join(", ");

/** Where what it is asked about is found; nothing where the reader may not open it. */
export function hrefOf({ renewalId, opportunityId }: Pick<InternalRequest, "renewalId" | "opportunityId">) {
  if (renewalId) return `/renewals/${renewalId}`;
  return opportunityId ? `/opportunities/${opportunityId}` : undefined;
}

/** When it is due, or what ended it and when. */
export function whenText({ clock, state, quote, endedOn, endedBy, today }: InternalRequest) {
  if (state === "INCOMPLETE") return "The clock has not started";
  if (state === "ANSWERED") return `${quote ? "Released" : "Answered"} ${dayText(endedOn, today)} by ${endedBy}`;
  if (state === "WITHDRAWN") return `Withdrawn ${dayText(endedOn, today)} by ${endedBy}`;
  return `Due ${dayText(clock.dueOn, today)}`;
}

/** What it blocks and until when that was to be left; `missed` where its own day is later. */
export function blocksOf({ blocks, milestoneOn, clock, state, today }: InternalRequest) {
  if (!blocks) return;
  const by = milestoneOn ? `, to be left by ${dayText(milestoneOn, today)}` : "";
  const open = state === "OPEN" || state === "WAITING";
  return {
    text: `Blocks ${stageNames[blocks]}${by}`,
    missed: open && milestoneOn !== null && clock.dueOn > milestoneOn,
  };
}

/** For each stage a decision may go to, what keeps it from there. */
export function heldMoves(stage: string, next: readonly Stage[], asked: readonly InternalRequest[]) {
  const open = asked.filter(({ status }) => status === "OPEN");
  return Object.fromEntries(
    next.flatMap((to) => {
      const [first] = passedBy(stage, to, open);
      return first ? [[to, `Waits for ${deskNames[first.desk]}: ${first.subject}`]] : [];
    }),
  ) as Partial<Record<Stage, string>>;
}
