type Fields = Record<string, unknown>;
/** Field → [before, after], as the trail keeps it. */
export type Changes = Record<string, [unknown, unknown]>;

/** What a save makes different. */
export const changesBetween = (before: Fields, after: Fields): Changes =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => (before[field] ?? null) !== (value ?? null))
      .map(([field, value]) => [field, [before[field] ?? null, value ?? null]]),
  );
