/**
 * Of fields a person edited after seeing what they `was`, those they changed, beside what they are `now`; a conflict
 * where somebody else meanwhile changed one of the same to something else.
 */
export function changedOf<T extends Record<string, string>>(now: T, was: T, given: T) {
  const fields = (Object.keys(now) as (keyof T)[]).filter((field) => given[field] !== was[field]);
  const conflict = fields.some((field) => now[field] !== was[field] && now[field] !== given[field]);
  const changed = fields.filter((field) => now[field] !== given[field]);
  return { changed: Object.fromEntries(changed.map((field) => [field, given[field]])) as Partial<T>, conflict };
}
