import type { Health, HealthLevel, LetterName } from "@/lib/accounts/health";
import type { SeasonState } from "@/lib/accounts/season";
import type { Call } from "@/lib/metrics/calls";
import { feeMargin, grossMargin, type UnitCost, unitCostOf } from "@/lib/metrics/revenue";
import type { RenewalStatus } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { Spoken } from "./calls";
import type { Amounts } from "./outlook";
import { type SystemCall, systemCall } from "./system";

/** What somebody said of a renewal, and when. */
export type Said = {
  id: string;
  call: Call;
  on: Day;
  /** The instant, as ISO text. */
  at: string;
  by: string;
  note: string | null;
  inGroup: number | null;
  slices: number | null;
};

/** Where a renewal stands at a moment, as PostgreSQL answers: dollars as exact text. */
export type StandingRow = {
  accountId: string;
  account: string;
  renewalId: string | null;
  ownerId: string | null;
  owner: string | null;
  members: number;
  insuredPremium: string;
  ascFees: string;
  earnedPremium: string;
  incurredClaims: string;
  ascContracts: number;
  status: RenewalStatus;
  state: SeasonState;
  renewsOn: Day | null;
  health: Health;
};
export type Sayings = Record<Spoken, Said | null>;

/** The same as last week’s picture had it, with what had been said by then. */
export type ThenRow = StandingRow & { said: Sayings };

/** A renewal as it is read: where it stands, what was said, and what its rate does. */
export type NowRow = StandingRow & {
  healthLevel: HealthLevel;
  healthLetter: LetterName | null;
  healthReason: string;
  /** The team its owner works in. */
  team: string | null;
  writable: boolean;
  /** What the best-known rate does to a year’s dollars; null where none is out. */
  premiumRate: string | null;
  feesRate: string | null;
  said: Sayings;
};

/** The same beside last week, with the system’s word of both days and what hangs on it. */
export type ForecastRow = NowRow & {
  system: SystemCall;
  amounts: Amounts;
  /** Null where it was not in the forecast then. */
  before: (ThenRow & { system: SystemCall; amounts: Amounts }) | null;
  changed: boolean;
};

/** What a renewal stands for, each measure on its own; dollars a year, margins of the last twelve months and a year’s fees. */
export function amountsOf(row: StandingRow, costs: readonly UnitCost[]): Amounts {
  const fees = decimal(row.ascFees);
  return {
    members: decimal(row.members),
    premium: decimal(row.insuredPremium),
    fees,
    insuredMargin: grossMargin(decimal(row.earnedPremium), decimal(row.incurredClaims)),
    feeMargin: feeMargin(fees, row.ascContracts, unitCostOf(row.ascContracts, costs)),
  };
}

export const systemOf = ({ status, health, renewsOn }: StandingRow, day: Day) =>
  systemCall({ status, health, renewsOn }, day);
