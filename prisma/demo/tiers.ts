import { dollars } from "./table";

/** Contracts per hundred and rate relativity per hundred of the four tiers. */
const tiers = { EMPLOYEE: [46, 100], SPOUSE: [17, 208], CHILDREN: [11, 192], FAMILY: [26, 306] } as const;

/** Tier rates that reproduce a composite within a cent a contract. */
export function tierRates(compositeCents: number, contracts: number) {
  const mix = Object.values(tiers).reduce((sum, [count, relativity]) => sum + count * relativity, 0);
  const employee = (compositeCents * 10_000) / mix;
  const rates = Object.entries(tiers).map(([tier, [count, relativity]]) => [
    tier,
    { contracts: Math.round((contracts * count) / 100), rate: dollars(Math.round((employee * relativity) / 100)) },
  ]);
  return Object.fromEntries(rates);
}
