import { type Day, daysBetween } from "@/lib/units/day";

export type PromiseDays = { madeOn: Day; dueOn: Day | null; keptOn: Day | null; droppedOn: Day | null };

const ended = ({ keptOn, droppedOn }: PromiseDays) => keptOn ?? droppedOn;

/** Days since it was made; of one that is kept or dropped, until then. */
export const ageOf = (promise: PromiseDays, today: Day) =>
  Math.max(0, daysBetween(promise.madeOn, ended(promise) ?? today));

/** Whether it is still open past its due day; one due today is not late yet. */
export const isOverdue = (promise: PromiseDays, today: Day) =>
  !ended(promise) && promise.dueOn !== null && promise.dueOn < today;

/** Open before ended; of open ones overdue first, then by due day, then the oldest; of ended ones the latest first. */
export const byUrgency = (today: Day) => (a: PromiseDays, b: PromiseDays) => {
  const [endA, endB] = [ended(a), ended(b)];
  if (endA && endB) return endB.localeCompare(endA);
  if (endA || endB) return endA ? 1 : -1;
  const late = Number(isOverdue(b, today)) - Number(isOverdue(a, today));
  const never = "9999-12-31";
  return late || (a.dueOn ?? never).localeCompare(b.dueOn ?? never) || a.madeOn.localeCompare(b.madeOn);
};
