type Event = {
  subjectType: string | null;
  subjectId: string | null;
  accountId: string | null;
  changes: Record<string, [unknown, unknown]> | null;
};
type Unit = { unit: string; accountId: string | null };
type Mark = { undoes: string; of: string };

/** The trail of an undo: what each undone unit's events said, the other way round, marked with what it undoes. */
export const reversedEntries = (events: Event[], units: Unit[], mark: Mark) => {
  const byUnit = new Map<string, Event[]>();
  for (const event of events) {
    const unit = event.accountId ?? event.subjectId ?? "";
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), event]);
  }
  return units.flatMap(({ unit, accountId }) => {
    const receipt = { ...mark, unit };
    const told = byUnit.get(unit) ?? [];
    if (told.length === 0) return [{ accountId: accountId ?? undefined, receipt }];
    return told.map(({ subjectType, subjectId, changes }) => ({
      subjectType: subjectType ?? undefined,
      subjectId: subjectId ?? undefined,
      accountId: accountId ?? undefined,
      changes: changes ? turned(changes) : undefined,
      receipt,
    }));
  });
};

const turned = (changes: Record<string, [unknown, unknown]>): Record<string, [unknown, unknown]> =>
  Object.fromEntries(Object.entries(changes).map(([field, [before, after]]) => [field, [after, before]]));
