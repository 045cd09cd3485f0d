import type { Family } from "@/lib/accounts/coverage";
import type { AccountFunding } from "@/lib/accounts/funding";
import { basisFor } from "@/lib/lines/term-plan";
import { catalogue } from "@/lib/products/catalogue";
import { addDays, addYears, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { DealLine } from "./amount";

export type SoldLine = {
  coverage: Family;
  planOption: string;
  funding: "INSURED" | "ASC";
  priceBasis: "PEPM" | "PMPM" | "TIER";
  rate: string;
  /** None is paid of what was sold net of it; else nothing is known yet. */
  commission: "0" | null;
  fromOn: Day;
  toOn: Day;
};
type Sold = { medicalFunding: AccountFunding; contracts: number; members: number };

/**
 * The lines a sale puts on an account, each with a term of twelve months from its first day. Premium is insured; a fee
 * follows medical. Where a line is priced by member and the product by contract, the rate is the same dollars by member.
 */
export const linesOf = (lines: readonly DealLine[], account: Sold, from: Day): SoldLine[] =>
  lines.flatMap((line) => {
    const product = catalogue.find(({ code }) => code === line.code);
    if (!product || line.price === null) return [];
    const funding = product.revenue === "PREMIUM" || account.medicalFunding === "INSURED" ? "INSURED" : "ASC";
    const priceBasis = basisFor(product.family, funding);
    const byContract = product.basis === "CONTRACT" || product.basis === "PARTICIPANT";
    const share =
      priceBasis === "PMPM" && byContract && account.members ? [account.contracts, account.members] : [1, 1];
    const rate = decimal(line.price).times(share[0]!).div(share[1]!).toDecimalPlaces(8).toFixed();
    return {
      coverage: product.family,
      planOption: product.name,
      funding,
      priceBasis,
      rate,
      commission: line.net ? "0" : null,
      fromOn: from,
      toOn: addDays(addYears(from, 1), -1),
    };
  });
