import type { Day } from "@/lib/units/day";
import { type Family, families } from "./coverage";
import { eligibilityOf, type Sellable } from "./eligibility";
import { type LineFacts, termAhead, termOn } from "./facts";

export const productStates = ["HELD", "OPEN", "WHITESPACE", "NOT_ELIGIBLE"] as const;
export type ProductState = (typeof productStates)[number];
export type Products = Record<Family, ProductState>;

export const productStateNames: Record<ProductState, string> = {
  HELD: "Held",
  OPEN: "Open",
  WHITESPACE: "Whitespace",
  NOT_ELIGIBLE: "Not eligible",
};

/**
 * Family by family: held while a line is in force (pharmacy always is inside insured medical), open once sold for a
 * later day, otherwise whitespace or not eligible by rule.
 */
export function productsOf(lines: readonly LineFacts[], account: Sellable, today: Day): Products {
  const stateOf = (family: Family): ProductState => {
    const own = lines.filter(({ coverage }) => coverage === family);
    if (own.some((line) => termOn(line, today))) return "HELD";
    if (family === "PHARMACY" && account.medicalFunding === "INSURED") return "HELD";
    if (own.some((line) => termAhead(line, today))) return "OPEN";
    return eligibilityOf(family, account).eligible ? "WHITESPACE" : "NOT_ELIGIBLE";
  };
  return Object.fromEntries(families.map((family) => [family, stateOf(family)])) as Products;
}

/** What is held counts as eligible, whatever the rule would say today. */
export function countProducts(products: Products) {
  const states = Object.values(products);
  return {
    held: states.filter((state) => state === "HELD").length,
    eligible: states.filter((state) => state !== "NOT_ELIGIBLE").length,
  };
}
