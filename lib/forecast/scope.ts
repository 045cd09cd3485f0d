import { seasonDay } from "@/lib/accounts/season";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";

/** Which renewals a forecast is of: those of a day, or all up to a year’s end; of a team or an AE. */
export type Scope = { season: Day; span: "season" | "year"; team?: string; ae?: string };
type Given = { season?: Day; span: "season" | "year"; team?: string; ae?: string };

/** What an address asks for; the next season where it names none, and an AE’s own whatever it asks. */
export const scopeFor = (
  { season, span, team, ae }: Given,
  viewer: Pick<Viewer, "id" | "role">,
  today: Day,
): Scope => ({
  season: season ?? seasonDay(today),
  span,
  team,
  ae: viewer.role === "AE" ? viewer.id : ae,
});

/** What a frozen forecast is of, as frozen_forecasts.scope spells it. */
export const scopeKey = ({ season, span }: Pick<Scope, "season" | "span">) =>
  span === "season" ? season : season.slice(0, 4);

/** The last day a season or a year is of: what is in force by then counts. */
export const closeOf = ({ season, span }: Pick<Scope, "season" | "span">): Day =>
  span === "year" ? `${season.slice(0, 4)}-12-31` : season;
