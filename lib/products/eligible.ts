import { coverageNames, type Family } from "@/lib/accounts/coverage";
import { eligibilityOf, type Sellable, type Verdict } from "@/lib/accounts/eligibility";
import { exposureNames } from "@/lib/accounts/exposures";
import { count } from "@/lib/format";
import type { Product } from "./product";

/** An account as a product asks about it: what its family asks, and which families it holds. */
export type Buyer = Sellable & { held: readonly Family[] };

type Rule = (product: Product, buyer: Buyer) => string | undefined;

/** One rule each: why not, or nothing. They are asked in this order, and the first that objects explains. */
export const rules = {
  offered: ({ offered }) => (offered ? undefined : "Not offered now"),
  funding: ({ funding }, { medicalFunding }) => {
    if (funding === "ASC" && medicalFunding === "INSURED") return "Needs ASC medical";
    return funding === "INSURED" && medicalFunding === "ASC" ? "Needs insured medical" : undefined;
  },
  smallest: ({ smallest }, { contracts }) =>
    contracts < Number(smallest) ? `Needs ${count(smallest)} contracts` : undefined,
  requires: ({ requires }, { held }) =>
    requires && !held.includes(requires) ? `Needs ${coverageNames[requires].toLowerCase()} with us` : undefined,
  excludes: ({ excludes }, { held }) =>
    excludes && held.includes(excludes) ? `Holds ${coverageNames[excludes].toLowerCase()} with us already` : undefined,
  needs: ({ needs }, { exposures }) => {
    if (!needs) return;
    const measured = exposures[needs];
    if (!measured) return `${exposureNames[needs]}: not recorded`;
    return measured.gt(0) ? undefined : `${exposureNames[needs]}: none`;
  },
} satisfies Record<string, Rule>;

/**
 * Whether an account may buy a product, and why. Its family's rule stands first and is all that a family's own product
 * asks; one beside it has rules of its own too.
 */
export function productVerdict(product: Product, buyer: Buyer): Verdict {
  const family = eligibilityOf(product.family, buyer);
  if (!family.eligible || product.core) return family;
  for (const rule of Object.values<Rule>(rules)) {
    const why = rule(product, buyer);
    if (why) return { eligible: false, why };
  }
  return { eligible: true, why: product.requires ? `${coverageNames[product.requires]} held with us` : family.why };
}
