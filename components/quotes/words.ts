import { productName } from "@/components/opportunities/words";
import { rate } from "@/lib/format";
import { needNames } from "@/lib/quotes/needs";
import { lackingOf, type Quote } from "@/lib/quotes/quote";

/** What is not there yet, a sentence a product: "Vision lacks present plan design, present and renewal rates". */
export const lackingTexts = (quote: Quote) =>
  lackingOf(quote).map(({ code, needs }) => {
    const names = needs.map((need) => needNames[need].charAt(0).toLowerCase() + needNames[need].slice(1));
    return `${productName(code)} lacks ${names.join(", ")}`;
  });

/** "Vision $7.10, Insured dental $44.00, net of commission": what each was quoted at, a person a month. */
export const pricesText = ({ prices = {}, net }: Pick<Quote, "prices" | "net">) =>
  [
    ...Object.entries(prices).map(([code, price]) => `${productName(code)} ${rate(price)}`),
    ...(net ? ["net of commission"] : []),
  ].join(", ");
