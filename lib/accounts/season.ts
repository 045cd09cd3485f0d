import { isUndecided, type RenewalStatus } from "@/lib/renewals/stages";
import { addDays, type Day, nextOccurrence } from "@/lib/units/day";
import type { HealthLevel } from "./health";

export const seasonStates = ["RETAINED", "VERBAL", "OPEN", "AT_RISK", "LOST"] as const;
export type SeasonState = (typeof seasonStates)[number];

/** The one of them that is at risk; nothing else says which that is. */
export const atRiskState = "AT_RISK" satisfies SeasonState;

export const seasonStateNames: Record<SeasonState, string> = {
  RETAINED: "Retained",
  VERBAL: "Verbal",
  OPEN: "Open",
  AT_RISK: "At risk",
  LOST: "Lost",
};

/** An account's members in its season: retained only when signed; a verbal yes is its own state; at risk by health. */
export function seasonStateOf(status: RenewalStatus, health: HealthLevel): SeasonState {
  if (status === "RENEWED") return "RETAINED";
  if (status === "VERBAL") return "VERBAL";
  if (!isUndecided(status)) return "LOST";
  return health === "AT_RISK" ? atRiskState : "OPEN";
}

/**
 * At risk, wherever members or accounts are counted as such: the renewal is undecided and health at risk. A letter of health
 * may be at risk where the renewal is signed, and somebody may call a renewal at risk whose health is good: neither is counted
 * by this name.
 */
export const isAtRisk = ({ seasonState }: { seasonState: SeasonState }) => seasonState === atRiskState;

/** The season everyone speaks of: the next January 1, that day included. */
export const seasonDay = (today: Day): Day => nextOccurrence("01-01", addDays(today, -1));

/** The day up to which unsigned renewals are today's work: the next January 1 from April on, before that July 1. */
export function waveHorizon(today: Day): Day {
  const season = seasonDay(today);
  return today.slice(5) >= "01-02" && today.slice(5) < "04-01" ? `${today.slice(0, 4)}-07-01` : season;
}

export const waves = ["NOT_SIGNED", "LATER", "RENEWED", "LOST"] as const;
export type Wave = (typeof waves)[number];

/** The Book's own grouping: what is not signed up to the horizon, later waves, what is signed, what is lost. */
export function waveOf(
  { seasonState, renewsOn }: { seasonState: SeasonState; renewsOn: Day | null },
  today: Day,
): Wave {
  if (seasonState === "RETAINED") return "RENEWED";
  if (seasonState === "LOST") return "LOST";
  return renewsOn && renewsOn <= waveHorizon(today) ? "NOT_SIGNED" : "LATER";
}
