import { type Day, daysBetween } from "@/lib/units/day";

const staleAfter = 90;

/** Whether a plan was last read through more than 90 days before `today`; one never written is stale too. */
export const isStale = (reviewedOn: Day | null, today: Day) =>
  reviewedOn === null || daysBetween(reviewedOn, today) > staleAfter;
