import { type Plan, type Section, sections } from "./plan";

const same = (a: unknown, b: unknown) => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/** A value with its keys in one order, since a stored plan comes back with them in another. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** The sections two plans say differently. */
export const changedSections = (before: Plan, after: Plan): Section[] =>
  sections.filter((section) => !same(before[section], after[section]));

/**
 * What a save over a plan makes of it: the sections the person changed over the plan as it is now. A section that both
 * they and someone else changed since it was read, to different things, is a conflict and nothing is merged.
 */
export function mergePlan(was: Plan, now: Plan, mine: Plan): { plan: Plan; conflicts: Section[] } {
  const changed = changedSections(was, mine);
  const moved = changedSections(was, now);
  const differ = changedSections(now, mine);
  const conflicts = changed.filter((section) => moved.includes(section) && differ.includes(section));
  if (conflicts.length > 0) return { plan: now, conflicts };
  return { plan: { ...now, ...Object.fromEntries(changed.map((section) => [section, mine[section]])) }, conflicts };
}
