import type { Role } from "@/lib/roles";
import { decimal, inFull, sum } from "@/lib/units/decimal";
import { formatFilters } from "./filter";
import type { BookState } from "./state";

export type Target = { kind: string; userId: string | null; teamId: string | null; value: string };
type Shown = Pick<BookState, "team" | "ae" | "q" | "filters" | "season">;
type Asker = { id: string; role: Role };

/**
 * What is asked for of exactly the accounts shown: of the AE chosen, of the team chosen, of oneself, or of all the
 * teams one sees together. A part of a Book has no target.
 */
export function targetFor(kind: string, targets: readonly Target[], shown: Shown, viewer: Asker): string | null {
  if (shown.q || shown.season || formatFilters(shown.filters)) return null;
  const own = targets.filter((target) => target.kind === kind);
  const person = shown.ae ?? (viewer.role === "AE" ? viewer.id : undefined);
  const meant = person
    ? own.filter(({ userId }) => userId === person)
    : own.filter(({ teamId }) => teamId && (!shown.team || teamId === shown.team));
  return meant.length > 0 ? inFull(sum(meant.map(({ value }) => decimal(value)))) : null;
}
