import type { Day } from "@/lib/units/day";
import type { AccountFacts } from "./facts";
import { type HealthLevel, type Letter, worst } from "./health/level";
import { type MarketFacts, marketHealth } from "./health/market";
import { type PriceFacts, priceHealth } from "./health/price";
import { relationshipHealth } from "./health/relationship";
import { serviceHealth } from "./health/service";
import type { Thresholds } from "./thresholds";

export type { HealthLevel, Letter } from "./health/level";

/** The four letters in the order they are named; of equally bad ones the most pressing speaks: M, P, R, S. */
export const letterNames = { S: "Service", R: "Relationship", P: "Price", M: "Market" } as const;
export type LetterName = keyof typeof letterNames;
const pressing: LetterName[] = ["M", "P", "R", "S"];

export type Override = { level: HealthLevel; reason: string; byId: string; expiresOn: Day };
export type Health = Record<LetterName, Letter> & { override?: Override };
export type HealthFacts = Omit<AccountFacts, "renewals" | "lines"> & PriceFacts & MarketFacts;

/** The four letters as the facts have them, and a person's word where one holds today. */
export function healthOf(facts: HealthFacts, thresholds: Thresholds, today: Day): Health {
  const override = facts.override && facts.override.expiresOn >= today ? (facts.override as Override) : undefined;
  return {
    S: serviceHealth(facts, thresholds, today),
    R: relationshipHealth(facts.relationships, thresholds, today),
    P: priceHealth(facts, thresholds, today),
    M: marketHealth(facts, thresholds, today),
    ...(override && { override }),
  };
}

/** What the Book shows of it: the override, or the worst letter; all good shows `good`, a short fact. */
export function summarize(health: Health, good: string) {
  if (health.override) return { level: health.override.level, letter: null, reason: health.override.reason };
  const letters = pressing.map((name) => ({ ...health[name], letter: name }));
  const shown = worst(letters, { level: "GOOD", reason: good }) as Letter & { letter?: LetterName };
  return { level: shown.level, letter: shown.letter ?? null, reason: shown.reason };
}
