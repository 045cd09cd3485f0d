import type { Day } from "@/lib/units/day";

export type AnswerState = "DRAFT" | "APPROVED" | "EXPIRED" | "RETIRED";
export const stateNames: Record<AnswerState, string> = {
  DRAFT: "Not approved",
  APPROVED: "Approved",
  EXPIRED: "Expired",
  RETIRED: "Retired",
};
type Standing = { approvedOn: Day | null; expiresOn: Day | null; retiredOn: Day | null };

/** Whether an answer may be given as it stands: its last day is the day it expires on. */
export function stateOf({ approvedOn, expiresOn, retiredOn }: Standing, today: Day): AnswerState {
  if (retiredOn) return "RETIRED";
  if (!approvedOn || !expiresOn) return "DRAFT";
  return expiresOn < today ? "EXPIRED" : "APPROVED";
}

export const outcomes = ["WON", "LOST"] as const;
export type Outcome = (typeof outcomes)[number];
export const outcomeNames: Record<Outcome, string> = { WON: "Last won with it", LOST: "Last lost with it" };
