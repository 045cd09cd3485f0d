import { coverageNames, type Family, families } from "@/lib/accounts/coverage";
import { catalogue, isPriced } from "@/lib/products/catalogue";
import { basisNames, type Product, type ProductTerms } from "@/lib/products/product";
import { needNames, needs, usualTerms } from "@/lib/quotes/needs";
import type { Decimal } from "@/lib/units/decimal";
import type { Json } from "@/lib/units/leaves";
import type { Fault, Setting } from "./definition";
import type { Field } from "./field";

const yesOrNo = (yes: string, no: string) => [
  { value: "true", label: yes },
  { value: "false", label: no },
];
const fundings = [
  { value: "BOTH", label: "Insured and ASC" },
  { value: "ASC", label: "ASC" },
  { value: "INSURED", label: "Insured" },
];

const told: Record<keyof ProductTerms, Omit<Field, "path">> = {
  offered: { label: "offered", unit: "choice", options: yesOrNo("Offered", "Not offered") },
  funding: { label: "funding", unit: "choice", options: fundings },
  smallest: { label: "smallest contracts", unit: "count" },
  low: { label: "list from", unit: "price" },
  high: { label: "list to", unit: "price" },
  takeUp: { label: "taking part", unit: "percent" },
  margin: { label: "margin", unit: "percent" },
  leadDays: { label: "lead time", unit: "days" },
  offCycle: { label: "starts", unit: "choice", options: yesOrNo("In any month", "With the renewal") },
  commissionable: { label: "commission", unit: "choice", options: yesOrNo("Commissionable", "None") },
};

/** What of a product may be set: a family's own is bought by the family's rule, and only priced ones have a price. */
export function termsOf(product: Product): (keyof ProductTerms)[] {
  return [
    ...(product.core ? [] : (["offered", "funding", "smallest"] as const)),
    ...(isPriced(product) ? (["low", "high"] as const) : []),
    ...(product.basis === "PARTICIPANT" ? (["takeUp"] as const) : []),
    "margin",
    "leadDays",
    "offCycle",
    "commissionable",
  ];
}

const fieldsOf = (product: Product): Field[] =>
  termsOf(product).map((term) => {
    const { label, ...rest } = told[term];
    const hint = term === "low" || term === "high" ? `Dollars ${basisNames[product.basis]}.` : undefined;
    return { ...rest, path: `${product.code}.${term}`, label: `${product.name}, ${label}`, hint, grouped: true };
  });

const usualOf = (product: Product): Json => Object.fromEntries(termsOf(product).map((term) => [term, product[term]]));

/** A band's lower end may not lie above its upper. */
const faults = (figures: Record<string, Decimal>): Fault[] =>
  Object.keys(figures).flatMap((path) => {
    const [low, high] = [figures[path], figures[path.replace(/\.low$/, ".high")]];
    return path.endsWith(".low") && low && high?.lt(low)
      ? [{ path, message: "Must not be above the upper end of the band." }]
      : [];
  });

export const catalogueKey = (family: Family) => `products_${family.toLowerCase()}`;

/** The products of each family: a version a family, so that a price list of one changes nothing of another. */
export const catalogueSettings: readonly Setting[] = families.map((family) => {
  const own = catalogue.filter((product) => product.family === family);
  return {
    key: catalogueKey(family),
    family: "CATALOGUE",
    place: "catalogue",
    title: coverageNames[family],
    tells: "The first is what the family’s lines are of and follows the family’s rule; the others stand beside it.",
    used: "Cross-sell: dollars, windows, and which products may be had",
    usual: Object.fromEntries(own.map((product) => [product.code, usualOf(product)])),
    fields: own.flatMap(fieldsOf),
    faults,
  };
});

const named = (code: string) =>
  catalogue.find((product) => product.code === code)?.name ?? (code === "MED-FI" ? "Insured medical" : "ASC medical");

/** What each product's quote needs and how long its desk has: what the clock of a quote request goes by. */
export const quoteSetting: Setting = {
  key: "quote_terms",
  family: "CATALOGUE",
  place: "catalogue",
  title: "Quotes",
  tells: "What a desk needs before it can quote a product, and how long it has from the day it has all of it.",
  used: "Quote requests from then on; those that were asked keep what was asked",
  usual: Object.fromEntries(
    Object.entries(usualTerms).map(([code, { days, needs: usual }]) => [
      code,
      { days: String(days), ...Object.fromEntries(needs.map((need) => [need, usual.includes(need)])) },
    ]),
  ),
  fields: Object.keys(usualTerms).flatMap((code): Field[] => [
    { path: `${code}.days`, label: `${named(code)}, quoted within`, unit: "businessDays", atMost: 60, grouped: true },
    ...needs.map((need) => ({
      path: `${code}.${need}`,
      label: `${named(code)}, ${needNames[need].charAt(0).toLowerCase()}${needNames[need].slice(1).replaceAll(",", "")}`,
      unit: "choice" as const,
      options: yesOrNo("Needed", "Not needed"),
      grouped: true as const,
    })),
  ]),
};
