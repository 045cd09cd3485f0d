import { type Decimal, sum, toCents } from "@/lib/units/decimal";

export type Tier = { name: string; contracts: Decimal; ratio: Decimal };
export type TierRate = Tier & { rate: Decimal };

/**
 * Rates by tier, to the cent, that raise `need` dollars a month: the base rate × each tier's ratio. `drift` is what the
 * cents add or lose a month, at most half a cent a contract. Somebody must be enrolled.
 */
export function tierRates(need: Decimal, tiers: readonly Tier[]) {
  const weightedContracts = sum(tiers.map(({ contracts, ratio }) => contracts.times(ratio)));
  const base = need.div(weightedContracts);
  const rates: TierRate[] = tiers.map((tier) => ({ ...tier, rate: toCents(base.times(tier.ratio)) }));
  const billed = sum(rates.map(({ contracts, rate }) => contracts.times(rate)));
  const contracts = sum(tiers.map((tier) => tier.contracts));
  return { contracts, weightedContracts, base, rates, billed, drift: billed.minus(need), pepm: billed.div(contracts) };
}

/** Tier rates of a composite premium PMPM: the rate is first made contractual, to the cent, as it is the one quoted. */
export const tierRatesOf = (premiumPmpm: Decimal, members: Decimal, tiers: readonly Tier[]) =>
  tierRates(toCents(premiumPmpm).times(members), tiers);
