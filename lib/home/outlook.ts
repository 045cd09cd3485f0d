import type { Health, LetterName } from "@/lib/accounts/health";
import type { HealthLevel } from "@/lib/accounts/health/level";
import type { SeasonState } from "@/lib/accounts/season";
import { decidedOf, type Figures, outlookOf, type Weighed } from "@/lib/forecast/outlook";
import { systemCall } from "@/lib/forecast/system";
import type { Call } from "@/lib/metrics/calls";
import type { Probabilities } from "@/lib/metrics/forecast";
import type { RenewalStatus } from "@/lib/renewals/stages";
import { type Day, nextOccurrence } from "@/lib/units/day";
import { decimal, zero } from "@/lib/units/decimal";

/** The two days on which most accounts renew, the next of each, the nearer first. */
export const bothSeasons = (today: Day): [Day, Day] => {
  const [first, second] = ["01-01", "07-01"].map((day) => nextOccurrence(day, today)).sort();
  return [first!, second!];
};

/**
 * Renewals of a day that a forecast counts alike, added up: everything its rules ask of a renewal is the same of each, so
 * that a book of thousands is weighed as a few dozen rows and comes to the same figures.
 */
export type Alike = {
  season: Day;
  state: SeasonState;
  status: RenewalStatus;
  call: Call | null;
  levels: Record<LetterName, HealthLevel | null>;
  /** A word over health. */
  override: HealthLevel | null;
  members: number;
  renewals: number;
};

const healthOf = ({ levels, override }: Alike) => {
  const letters = Object.entries(levels).filter(([, level]) => level !== null);
  return {
    ...Object.fromEntries(letters.map(([name, level]) => [name, { level, reason: "" }])),
    ...(override && { override: { level: override, reason: "", byId: "", expiresOn: "" } }),
  } as Health;
};

function weighed(alike: Alike, today: Day): Weighed {
  const { state, status, call, season, members } = alike;
  const system = systemCall({ status, health: healthOf(alike), renewsOn: season }, today).call;
  const amounts = { members: decimal(members), premium: zero, fees: zero, insuredMargin: zero, feeMargin: zero };
  return { state, call, system, amounts };
}

export type SeasonOutlook = {
  season: Day;
  figures: Figures;
  renewals: number;
  /** Open ones nobody called. */
  silent: number;
};

/** A season’s outlook in members, as the forecast has it. */
export function seasonOutlook(
  season: Day,
  rows: readonly Alike[],
  probabilities: Probabilities,
  today: Day,
): SeasonOutlook {
  const own = rows.filter((row) => row.season === season);
  const count = (some: readonly Alike[]) => some.reduce((total, { renewals }) => total + renewals, 0);
  return {
    season,
    figures: outlookOf(
      own.map((row) => weighed(row, today)),
      probabilities,
    ).members,
    renewals: count(own),
    silent: count(own.filter(({ state, call }) => decidedOf(state) === "OPEN" && call === null)),
  };
}
