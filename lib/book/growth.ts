import { countChange, dayText } from "@/lib/format";
import { type Explanation, explain } from "@/lib/metrics/explain";
import { type MetricId, metricOf } from "@/lib/metrics/registry";
import type { Sums } from "@/lib/metrics/sums";
import type { Role } from "@/lib/roles";
import type { Day } from "@/lib/units/day";
import { formatFilters, withFilter } from "./filter";
import type { Totals } from "./row";
import type { BookState } from "./state";

/** Whose Book: one AE's, one team's, or with neither all that the viewer has. */
export type Scope = { ae?: string; team?: string };
/** Members of all that is owned in a scope today, and as stored at the close of last December for its owners of then. */
export type Growth = {
  members: number;
  opening: number;
  scope: Scope;
  /** The day that close was stored, or last restated. */
  storedOn?: Day | null;
};
type Shown = Pick<BookState, "team" | "ae" | "q" | "filters" | "season">;

/** Whose whole Book is shown; none where it is a part of one. Past customers beside it make it no other. */
export function scopeOf({ team, ae, q, filters, season }: Shown, viewer: { id: string; role: Role }) {
  const withLapsed = filters.lapsed?.[0] === "with";
  if (q || season || formatFilters(withLapsed ? withFilter(filters, "lapsed", []) : filters)) return;
  if (ae) return team ? undefined : { ae };
  return viewer.role === "AE" ? { ae: viewer.id } : { team };
}

/** The sums a metric is taken of: growth from the stored opening of a whole Book, or counting those lapsed since. */
export function figuresOf(id: MetricId, total: Totals): Sums {
  if (!metricOf(id).withLapsed) return total;
  const { growth } = total;
  if (growth) return { ...total, members: growth.members, membersOpening: growth.opening };
  return { ...total, membersOpening: Number(total.membersOpening) + total.lapsedOpening };
}

export function explainIn(id: MetricId, total: Totals, asOfMonth: Day): Explanation {
  const told = explain(id, figuresOf(id, total), asOfMonth);
  if (!metricOf(id).withLapsed) return told;
  if (!total.growth) return { ...told, tells: `${told.tells}, of the accounts shown` };
  const stored = total.growth.storedOn ? ` on ${dayText(total.growth.storedOn, "")}` : "";
  return { ...told, formula: `${told.formula}, as stored${stored} for whoever had them then` };
}

/** What the rows shown leave out of growth, as one line: with it they add up. */
export function elsewhere(total: Totals): string | undefined {
  const { members, membersOpening } = figuresOf("netMemberGrowth", total);
  const growth = Number(members) - Number(membersOpening);
  const rest = growth - (total.members - Number(total.membersOpening));
  if (rest === 0) return;
  const says =
    rest > 0 ? "Accounts that came since" : total.growth ? "Accounts no longer yours" : "Accounts lapsed since";
  return `${says}: ${countChange(rest)} members`;
}
