import { catalogue } from "@/lib/products/catalogue";
import type { Revenue } from "@/lib/products/product";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, sum, toCents } from "@/lib/units/decimal";
import { lineOver } from "./amount";
import type { Deal } from "./deal";
import { productOf } from "./products";
import type { Stage } from "./stages";

/** Of a line's dollars what is one person's. */
export type Credit = { userId: string; name: string; share: string; dollars: Decimal | undefined };
/** A product line sold, or being sold, from the day an account renews: beside the renewal, with credit of its own. */
export type AddedLine = {
  dealId: string;
  code: string;
  name: string;
  revenue: Revenue | undefined;
  stage: Stage;
  exposure: string;
  price: string | null;
  year: Decimal | undefined;
  credit: Credit[];
};

/** The lines added to a renewal: those of the account's opportunities that begin on its day and are not lost, each alone. */
export const addedTo = (deals: readonly Deal[], renewal: { accountId: string; effectiveOn: Day }): AddedLine[] =>
  deals
    .filter((deal) => deal.accountId === renewal.accountId)
    .filter(({ stage, effectiveOn }) => stage !== "LOST" && effectiveOn === renewal.effectiveOn)
    .flatMap((deal) =>
      deal.products.map((line) => {
        const product = productOf(catalogue, line.code);
        const year = lineOver(line, 12);
        return {
          ...line,
          dealId: deal.id,
          name: product?.name ?? line.code,
          revenue: product?.revenue,
          stage: deal.stage,
          year,
          credit: creditOf(deal.splits, year),
        };
      }),
    );

/** A line's dollars by person, in cents that add up: whatever rounding leaves is the largest share's. */
export function creditOf(splits: Deal["splits"], year: Decimal | undefined): Credit[] {
  const parts = splits.map((split) => ({ ...split, dollars: year && toCents(year.times(split.share)) }));
  const most = [...parts].sort((a, b) => decimal(b.share).cmp(a.share))[0];
  if (!year || !most) return parts;
  const left = toCents(year).minus(sum(parts.map(({ dollars }) => dollars ?? decimal(0))));
  return parts.map((part) => (part === most ? { ...part, dollars: part.dollars?.plus(left) } : part));
}
