import type { Decimal } from "@/lib/units/decimal";
import { figuresOver } from "@/lib/units/leaves";
import { type Family, families } from "./coverage";

/** Setting `size_floors`. National: so many contracts, or fewer with so large a share of them out of state. */
export const sizeFloors = { nationalContracts: "5000", multiStateContracts: "1000", outOfStateShare: "0.20" };

/** Setting `health_rules`: where judgement is a number. Shares as fractions. */
export const healthRules = {
  requiredActionAtRisk: "0.15",
  escalatedBusinessDays: "15",
  guaranteeMonths: "18",
  sponsorMonths: "6",
  meetingMonths: "6",
  adviserMonths: "12",
  memberLoss: "0.05",
  memberLossMonths: "6",
};

/** Setting `product_families`: which are offered. */
export const offeredFamilies = Object.fromEntries(families.map((family) => [family, true])) as Record<Family, boolean>;

/** Setting `thresholds`, as far as an account is held to it: the bounds of a good LR and a good fee adequacy. */
export const usualBounds = { lossRatio: "0.89", feeAdequacy: "0.98" };

/** The book's own 75th percentile of required action, until there are enough renewals to measure it. */
const usualWatch = { watch: "0.10" };

/** The setting that keeps the measured percentile. */
export const priceWatch = "required_action_watch";

/** The settings a standing is computed by. */
export const standingSettings = ["size_floors", "health_rules", "product_families", "required_action_watch"] as const;

/** What a standing is judged by, as rules take it: counts as numbers, shares exact. */
export type Thresholds = {
  nationalContracts: number;
  multiStateContracts: number;
  multiStateShare: Decimal;
  /** Above it Price is on watch. */
  requiredActionWatch: Decimal;
  requiredActionAtRisk: Decimal;
  escalatedBusinessDays: number;
  guaranteeMonths: number;
  sponsorMonths: number;
  meetingMonths: number;
  adviserMonths: number;
  memberLoss: Decimal;
  memberLossMonths: number;
  /** Families nobody may be sold now: whitespace in none, held where they are held. */
  notOffered: readonly Family[];
};

/** The settings in force by key, over the defaults; a figure of another shape is as usual. */
export function thresholdsFrom(settings: Record<string, unknown> = {}): Thresholds {
  const floors = figuresOver(sizeFloors, settings.size_floors);
  const rules = figuresOver(healthRules, settings.health_rules);
  const { watch } = figuresOver(usualWatch, { watch: settings.required_action_watch });
  return {
    nationalContracts: floors.nationalContracts.toNumber(),
    multiStateContracts: floors.multiStateContracts.toNumber(),
    multiStateShare: floors.outOfStateShare,
    requiredActionWatch: watch,
    requiredActionAtRisk: rules.requiredActionAtRisk,
    escalatedBusinessDays: rules.escalatedBusinessDays.toNumber(),
    guaranteeMonths: rules.guaranteeMonths.toNumber(),
    sponsorMonths: rules.sponsorMonths.toNumber(),
    meetingMonths: rules.meetingMonths.toNumber(),
    adviserMonths: rules.adviserMonths.toNumber(),
    memberLoss: rules.memberLoss,
    memberLossMonths: rules.memberLossMonths.toNumber(),
    notOffered: notOfferedIn(settings.product_families),
  };
}

function notOfferedIn(stored: unknown): Family[] {
  const kept = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  return families.filter((family) => kept[family] === false);
}
