import { addBusinessDays } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";
import { type Need, needs, type QuoteTerms } from "./needs";

/**
 * What a quote request is of: its products with what each needs as asked, the days its slowest product has, since when
 * each need is there, and once it is released the dollars each was quoted at, net of commission or not.
 */
export type Quote = {
  products: { code: string; needs: Need[] }[];
  days: number;
  given: Partial<Record<Need, Day>>;
  prices?: Record<string, string>;
  net?: boolean;
};

/** The stages of an opportunity that are not entered while its quote is open. */
export const heldByQuote = ["QUOTED", "FINALIST", "VERBAL", "SOLD"] as const;
/** Whether the quote of an opportunity at this stage has left the house, sold or still open. */
export const quoteHasLeft = (stage: string) => heldByQuote.some((each) => each === stage);

/** A quote of these products as it is asked; a product without terms needs nothing and has the slowest one's days. */
export function quoteOf(
  terms: Record<string, QuoteTerms>,
  codes: readonly string[],
  given: readonly Need[],
  on: Day,
): Quote {
  const products = codes.map((code) => ({ code, needs: terms[code]?.needs ?? [] }));
  const asked = new Set(products.flatMap((product) => product.needs));
  return {
    products,
    days: Math.max(1, ...codes.map((code) => terms[code]?.days ?? 1)),
    given: Object.fromEntries(given.filter((need) => asked.has(need)).map((need) => [need, on])),
  };
}

/** Every need of any of its products, once, in the order they are listed. */
export const needsOf = ({ products }: Pick<Quote, "products">): Need[] =>
  needs.filter((need) => products.some((product) => product.needs.includes(need)));

/** What is not there yet, by product; none of a product that has all it needs. */
export const lackingOf = ({ products, given }: Quote): { code: string; needs: Need[] }[] =>
  products
    .map(({ code, needs: theirs }) => ({ code, needs: theirs.filter((need) => !given[need]) }))
    .filter((product) => product.needs.length > 0);

export const isComplete = (quote: Quote) => lackingOf(quote).length === 0;

/** The same quote with these needs there: those that were keep their day, those no longer named are not there. */
export function withGiven(quote: Quote, there: readonly Need[], today: Day): Quote {
  const kept = needsOf(quote).filter((need) => there.includes(need));
  return { ...quote, given: Object.fromEntries(kept.map((need) => [need, quote.given[need] ?? today])) };
}

/** The day a quote is due that is complete on `from`. */
export const quoteDue = ({ days }: Pick<Quote, "days">, from: Day): Day => addBusinessDays(from, days);
