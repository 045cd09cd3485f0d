import type { Family } from "@/lib/accounts/coverage";
import { addMonths, type Day } from "@/lib/units/day";

export const dismissalReasons = ["UNWANTED", "LATER", "BOUND", "CARVED_OUT", "PARENT", "UNFIT"] as const;
export type DismissalReason = (typeof dismissalReasons)[number];
export const dismissalReasonNames: Record<DismissalReason, string> = {
  UNWANTED: "They do not want it",
  LATER: "Not this season",
  BOUND: "Bound to somebody else by contract",
  CARVED_OUT: "Their consultant carves it out",
  PARENT: "Bought by their parent company",
  UNFIT: "We could not serve it well",
};

/** A family somebody set aside at an account, through the last day it is. */
export type Dismissal = {
  id: string;
  family: Family;
  reason: DismissalReason;
  note: string;
  untilOn: Day;
  setBy: string;
  setOn: Day;
};

/** The last day something may be set aside to: nothing is forgotten for longer than two years. */
export const latestUntil = (today: Day) => addMonths(today, 24);

/** What holds on a day of one family; at most one does. */
export const dismissedOn = (dismissals: readonly Dismissal[], family: Family, today: Day) =>
  dismissals.find((dismissal) => dismissal.family === family && dismissal.untilOn >= today);
