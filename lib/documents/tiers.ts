import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";

/** A tier as a term keeps it: the rate of today and, where it is known, how many contracts it was set for. */
export type KeptTier = { rate: string; contracts?: number };

/** Tiers in the order every exhibit lists them, by the name a term keeps them under. */
export const tierNames: Record<string, string> = {
  EMPLOYEE: "Employee",
  SPOUSE: "Employee and spouse",
  CHILDREN: "Employee and children",
  FAMILY: "Family",
};
const inOrder = (name: string) => {
  const at = Object.keys(tierNames).indexOf(name);
  return at < 0 ? Object.keys(tierNames).length : at;
};

const places = 4;

/**
 * Today’s contracts by tier in the mix the rates were set for, each tier with its ratio to the first one’s rate. They add up to
 * the contracts exactly: those left over go to the tiers that lost most by rounding. None where nobody is counted by tier.
 */
export function tiersOf(kept: Readonly<Record<string, KeptTier>> | null, contracts: number) {
  const named = Object.entries(kept ?? {})
    .filter(([, { rate }]) => decimal(rate).gt(0))
    .sort(([a], [b]) => inOrder(a) - inOrder(b) || a.localeCompare(b));
  const mix = named.map(([, tier]) => tier.contracts ?? 0);
  const [first] = named;
  if (!first || contracts <= 0 || mix.every((count) => count === 0)) return [];
  const counts = shared(mix, contracts);
  return named.map(([name, { rate }], at) => ({
    name: tierNames[name] ?? name,
    contracts: counts[at]!,
    ratio: decimal(rate).div(first[1].rate).toDecimalPlaces(places).toFixed(),
    current: decimal(rate).toFixed(2),
  }));
}

/** A whole number shared out by weights, by the largest remainder. */
function shared(weights: readonly number[], total: number): number[] {
  const whole = sum(weights.map((weight) => decimal(weight)));
  const parts = weights.map((weight) => decimal(weight).times(total).div(whole));
  const counts = parts.map((part) => part.floor().toNumber());
  const left = total - counts.reduce((all, count) => all + count, 0);
  const lost = (at: number): Decimal => parts[at]!.mod(one);
  const next = parts.map((_, at) => at).sort((a, b) => lost(b).cmp(lost(a)) || a - b);
  for (const at of next.slice(0, left)) counts[at] = counts[at]! + 1;
  return counts;
}
