import { type Drawn, type Part, summed } from "@/lib/metrics/part";
import { type DealLine, yearOfDeal } from "@/lib/opportunities/amount";
import { catalogue } from "@/lib/products/catalogue";
import type { Day } from "@/lib/units/day";
import { firstOfYear } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";

/** An opportunity that was signed: of what account, which products, on which day. */
export type SignedDeal = { id: string; accountId: string | null; name: string; products: DealLine[]; closedOn: Day };

const familiesOf = (deal: SignedDeal) =>
  new Set(deal.products.map(({ code }) => catalogue.find((product) => product.code === code)?.family ?? code)).size;

/** What cross-selling came to since the year began, up to a day: families signed, and a year of premium and of fees apart. */
export function soldOf(deals: readonly SignedDeal[], today: Day): Record<"families" | "premium" | "fees", Drawn> {
  const signed = deals.filter(({ closedOn }) => closedOn >= firstOfYear(today) && closedOn <= today);
  const parts = (of: (deal: SignedDeal) => Decimal): Part[] =>
    signed.map((deal) => ({ id: deal.accountId ?? "", name: deal.name, above: of(deal) }));
  const money = { format: "dollars", side: "dollars" } as const;
  return {
    families: summed(
      {
        key: "sold.families",
        name: "Families sold",
        tells: "Product families beyond medical signed since the year began",
        formula: "Count of families of opportunities sold this year",
        words: "Families signed",
      },
      parts((deal) => decimal(familiesOf(deal))),
    ),
    premium: summed(
      {
        key: "sold.premium",
        name: "Premium sold",
        tells: "A year of premium of what was signed since the year began",
        formula: "People × price × 12 of premium lines of opportunities sold this year",
        words: "Premium, a year",
        ...money,
      },
      parts((deal) => yearOfDeal(deal.products).PREMIUM),
    ),
    fees: summed(
      {
        key: "sold.fees",
        name: "Fees sold",
        tells: "A year of fees of what was signed since the year began",
        formula: "People × price × 12 of fee lines of opportunities sold this year",
        words: "Fees, a year",
        ...money,
      },
      parts((deal) => yearOfDeal(deal.products).FEE),
    ),
  };
}
