import { rateExhibit } from "@/lib/documents/exhibit";
import { exhibitFigures } from "@/lib/documents/exhibit-figures";
import { type KeptTier, tierNames } from "@/lib/documents/tiers";
import { decimal, toCents } from "@/lib/units/decimal";

/** One price as it was signed: its tier, dollars a month to the cent, and how many it was signed for. */
export type SoldPrice = { tier: string; rate: string; units: number | null };

type Signed = { soldRate: string; basis: string; exhibits: readonly string[] };

const whole: Record<string, string> = { PMPM: "All members" };

/**
 * The prices of a signed decision: those of the newest exhibit that was sent at the rate sold, else the rate itself. A rate
 * that was sent and then changed has no tiers of its own.
 */
export function soldPrices({ soldRate, basis, exhibits }: Signed): SoldPrice[] {
  const rate = toCents(decimal(soldRate));
  for (const content of exhibits) {
    const read = rateExhibit.safeParse(JSON.parse(content));
    if (!read.success || !decimal(read.data.rate).eq(rate)) continue;
    return exhibitFigures(read.data).rows.map((row) => ({
      tier: row.name,
      rate: row.rate.toFixed(2),
      units: row.units,
    }));
  }
  return [{ tier: whole[basis] ?? "All contracts", rate: rate.toFixed(2), units: null }];
}

/** The tiers of what was signed as the line’s next term keeps them; nothing where it was signed as one rate. */
export function signedTiers(signed: Signed): Record<string, KeptTier> | undefined {
  const prices = soldPrices(signed);
  if (prices.length < 2) return;
  const codes = new Map(Object.entries(tierNames).map(([code, name]) => [name, code]));
  return Object.fromEntries(
    prices.map(({ tier, rate, units }) => [
      codes.get(tier) ?? tier,
      { rate, ...(units !== null && { contracts: units }) },
    ]),
  );
}
