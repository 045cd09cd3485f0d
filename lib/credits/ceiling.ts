import { type DealLine, lineOver } from "@/lib/opportunities/amount";
import type { Product } from "@/lib/products/product";
import { addMonths, type Day, firstOfMonth, monthsBetween } from "@/lib/units/day";
import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";
import type { Source } from "./kinds";

/** Dollars a year of an account's medical, and the share of insured premium that is not claims. */
export type Money = { fees: Decimal; premium: Decimal; retention: string };

/** Months a credit runs, both ends counted. */
export const monthsOf = ({ fromOn, toOn }: { fromOn: Day; toOn: Day }) =>
  monthsBetween(firstOfMonth(fromOn), addMonths(firstOfMonth(toOn), 1));

/**
 * A year of what a credit may come out of, claims left aside: ASC fees with those of the sale, or of insured premium
 * the part that is not claims, with each sold product's own margin.
 */
export function yearOfSource(
  source: Source,
  { fees, premium, retention }: Money,
  lines: readonly DealLine[],
  products: readonly Product[],
): Decimal {
  const of = (line: DealLine) => products.find(({ code }) => code === line.code);
  const sold = (revenue: "FEE" | "PREMIUM", share: (product: Product) => string) =>
    sum(
      lines.flatMap((line) => {
        const product = of(line);
        return product?.revenue === revenue ? [(lineOver(line, 12) ?? zero).times(share(product))] : [];
      }),
    );
  if (source === "ADMIN_FEE") return fees.plus(sold("FEE", () => "1"));
  return premium.times(retention).plus(sold("PREMIUM", ({ margin }) => margin));
}

type Running = { source: Source; amount: string; fromOn: Day; toOn: Day };

/** What is left of a source over the months of a credit, after those that run beside it; never below nothing. */
export function ceilingOf(credit: Omit<Running, "amount">, year: Decimal, others: readonly Running[]): Decimal {
  const beside = others.filter(
    ({ source, fromOn, toOn }) => source === credit.source && fromOn <= credit.toOn && toOn >= credit.fromOn,
  );
  const left = year
    .times(monthsOf(credit))
    .div(12)
    .minus(sum(beside.map(({ amount }) => decimal(amount))));
  return left.lt(0) ? zero : left;
}
