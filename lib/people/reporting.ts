export type Report = { id: string; managerId: string | null };

/** Would this manager make someone report to themselves, directly or through others? */
export function circles(people: Report[], personId: string, managerId: string | null) {
  const managers = new Map(people.map((person) => [person.id, person.managerId]));
  for (let at = managerId, steps = 0; at && steps <= people.length; at = managers.get(at) ?? null, steps++)
    if (at === personId) return true;
  return false;
}
