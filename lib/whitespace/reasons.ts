import { coverageNames, type Family } from "@/lib/accounts/coverage";
import { count, ratio, renewalDay } from "@/lib/format";
import { addMonths, type Day, daysBetween } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { SpaceFacts } from "./facts";

/** Why now, or why not: `points` order what is said and are not odds. */
export type Reason = { text: string; points: number };

/** What is bought together, or by the same people. */
const adjacent: Record<Family, readonly Family[]> = {
  PHARMACY: ["STOP_LOSS", "CARE_MANAGEMENT"],
  DENTAL: ["VISION", "ANCILLARY"],
  VISION: ["DENTAL", "ANCILLARY"],
  STOP_LOSS: ["PHARMACY", "CARE_MANAGEMENT"],
  BEHAVIORAL: ["CARE_MANAGEMENT"],
  CARE_MANAGEMENT: ["BEHAVIORAL", "PHARMACY"],
  SPENDING_ACCOUNTS: ["DENTAL", "VISION"],
  GROUP_MEDICARE: ["ANCILLARY", "PHARMACY"],
  ANCILLARY: ["DENTAL", "VISION"],
};

export type Signals = {
  family: Family;
  /** Of the accounts like it that may have the family, the share that holds it; none where they are too few. */
  peers?: Decimal;
  /** When a competitor's contract ends next, and whose it is. */
  runs?: { to: Day; carrier: string };
  lostOn?: Day;
};

type Signal = (facts: SpaceFacts, given: Signals, today: Day) => Reason | undefined;

/** One signal each, in the order of domain weight; what was not measured says nothing. */
export const signals: Record<string, Signal> = {
  expiry: (_, { runs }, today) =>
    runs && runs.to <= addMonths(today, 12)
      ? { text: `${runs.carrier}’s plan year ends ${renewalDay(runs.to)}`, points: 20 }
      : undefined,
  adjacent: ({ started }, { family }, today) => {
    const bought = started.find(
      ({ family: other, on }) => adjacent[family].includes(other) && on >= addMonths(today, -24),
    );
    return bought && { text: `${coverageNames[bought.family]} sold ${renewalDay(bought.on)}`, points: 15 };
  },
  renewal: ({ renewsOn }, _, today) => {
    const days = renewsOn ? daysBetween(today, renewsOn) : 0;
    return days >= 90 && days <= 210 ? { text: `Renews in ${days} days`, points: 15 } : undefined;
  },
  retirees: ({ exposures }, { family }) =>
    family === "GROUP_MEDICARE" && exposures.MEDICARE_RETIREES?.gte(50)
      ? { text: `${count(exposures.MEDICARE_RETIREES)} Medicare retirees`, points: 15 }
      : undefined,
  peers: (_, { peers }) =>
    peers?.gte("0.4") ? { text: `${ratio(peers)} of accounts like it hold it`, points: 10 } : undefined,
  health: ({ healthLevel }) => {
    if (healthLevel === "GOOD") return { text: "Health is good", points: 5 };
    return healthLevel === "AT_RISK" ? { text: "Health is at risk", points: -25 } : undefined;
  },
  lost: (_, { lostOn }, today) =>
    lostOn && lostOn > addMonths(today, -12) ? { text: `Ended with us ${renewalDay(lostOn)}`, points: -20 } : undefined,
};

/** All that speaks for a sale and against it, the weightiest first. */
export const reasonsOf = (facts: SpaceFacts, given: Signals, today: Day): Reason[] =>
  Object.values(signals)
    .flatMap((signal) => signal(facts, given, today) ?? [])
    .sort((a, b) => b.points - a.points);

/** Accounts alike: the same industry and segment. Fewer than this many say nothing. */
const fewest = 5;
const likeness = ({ industry, segment }: SpaceFacts) => `${industry ?? ""} ${segment}`;

/** Of each kind of account and family, the share that holds it of those that may. */
export function peersOf(all: readonly SpaceFacts[]) {
  const counts = new Map<string, { held: number; eligible: number }>();
  for (const facts of all)
    for (const [family, state] of Object.entries(facts.products)) {
      if (state === "NOT_ELIGIBLE") continue;
      const key = `${likeness(facts)} ${family}`;
      const known = counts.get(key) ?? { held: 0, eligible: 0 };
      counts.set(key, { held: known.held + Number(state === "HELD"), eligible: known.eligible + 1 });
    }
  return (facts: SpaceFacts, family: Family): Decimal | undefined => {
    const own = facts.industry ? counts.get(`${likeness(facts)} ${family}`) : undefined;
    return own && own.eligible >= fewest ? decimal(own.held).div(own.eligible) : undefined;
  };
}
