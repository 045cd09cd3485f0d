import { catalogue } from "@/lib/products/catalogue";
import type { Revenue } from "@/lib/products/product";
import { addMonths, type Day, firstOfMonth, monthsBetween } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import { productOf } from "./products";

/** A product line of an opportunity: people a month and dollars a month for each, exact text; no price where none was said; `net` of commission. */
export type DealLine = { code: string; exposure: string; price: string | null; net?: boolean };

/** Dollars of a line over so many months: exposure × price × months; none without a price. */
export const lineOver = ({ exposure, price }: DealLine, months: number): Decimal | undefined =>
  price === null ? undefined : decimal(exposure).times(price).times(months);

/** Dollars over so many months, premium and fees apart; lines without a price are in neither. */
export function amountOver(lines: readonly DealLine[], months: number): Record<Revenue, Decimal> {
  const of = (revenue: Revenue) =>
    sum(
      lines
        .filter(({ code }) => productOf(catalogue, code)?.revenue === revenue)
        .flatMap((line) => lineOver(line, months) ?? []),
    );
  return { PREMIUM: of("PREMIUM"), FEE: of("FEE") };
}

/** Dollars a year. */
export const yearOfDeal = (lines: readonly DealLine[]) => amountOver(lines, 12);

/** Dollars a year of several, premium and fees apart. */
export function sumOfDeals(deals: readonly { products: readonly DealLine[] }[]): Record<Revenue, Decimal> {
  const years = deals.map(({ products }) => yearOfDeal(products));
  return { PREMIUM: sum(years.map(({ PREMIUM }) => PREMIUM)), FEE: sum(years.map(({ FEE }) => FEE)) };
}

/** Of a calendar year, the months from the first in force on. */
export function monthsInYear(effectiveOn: Day | null, year: number): number {
  if (!effectiveOn) return 0;
  const next = `${year + 1}-01-01`;
  return Math.min(12, Math.max(0, monthsBetween(firstOfMonth(effectiveOn), next)));
}

/** In window: it would be in force within the next 12 months, and not before today. */
export const isInWindow = (effectiveOn: Day | null, today: Day) =>
  effectiveOn !== null && effectiveOn >= today && effectiveOn <= addMonths(today, 12);
