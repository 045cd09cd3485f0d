import { type Decimal, toCents } from "@/lib/units/decimal";
import type { Sheet } from "../line";
import { type Tier, tierRates } from "../tiers";

/**
 * Budget rates by tier that raise a twelfth of the expected total cost a month, and COBRA rates on the budget rates as
 * published, each to the cent. COBRA is illustrative: the plan sponsor's actuary determines it.
 */
export function budgetLines(sheet: Sheet, total: Decimal, tiers: readonly Tier[], cobraLoad: Decimal) {
  const need = sheet.computed("B1", "Monthly expected cost", "USD", total.div(12), { T5: total }, "T5 ÷ 12");
  const { rates, weightedContracts, base, drift } = tierRates(need, tiers);
  const ratios = Object.fromEntries(tiers.map(({ contracts }, index) => [`tiers[${index}].contracts`, contracts]));
  sheet.computed("B2", "Ratio-weighted contracts", "contracts", weightedContracts, ratios, "Σ of contracts × ratio");
  sheet.computed("B3", "Base rate, unrounded", "PEPM", base, { B1: need, B2: weightedContracts }, "B1 ÷ B2");
  return {
    drift,
    rates: rates.map(({ name, ratio, rate }, index) => {
      const id = `B4[${index + 1}]`;
      sheet.computed(id, `Budget rate, ${name}`, "PEPM", rate, { B3: base, ratio }, "B3 × ratio, to the cent");
      const cobra = toCents(rate.times(cobraLoad));
      const label = `COBRA rate, ${name}, illustrative`;
      sheet.computed(
        `B5[${index + 1}]`,
        label,
        "PEPM",
        cobra,
        { [id]: rate, cobraLoad },
        "B4 × COBRA load, to the cent",
      );
      return { name, rate, cobra };
    }),
  };
}
