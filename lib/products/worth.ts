import type { AccountFunding } from "@/lib/accounts/funding";
import { count, counted, rate, ratio } from "@/lib/format";
import { type Decimal, decimal, zero } from "@/lib/units/decimal";
import { isPriced } from "./catalogue";
import type { Product } from "./product";

/** Those a product could be priced for: contracts and members of medical, of them ASC, and what was measured. */
export type Exposed = {
  medicalFunding: AccountFunding | undefined;
  contracts: number;
  members: number;
  ascContracts: number;
  ascMembers: number;
  exposures: Record<string, Decimal>;
};

/** The middle of the list band, dollars a month for each. */
export const listMid = ({ low, high }: Pick<Product, "low" | "high">) => decimal(low).plus(high).div(2);

/** How many would be charged for; a product of ASC alone counts ASC contracts. */
export function exposureOf(product: Product, account: Exposed): Decimal {
  const asc = product.funding === "ASC";
  const contracts = decimal(asc ? account.ascContracts : account.contracts);
  if (product.basis === "MEMBER") return decimal(asc ? account.ascMembers : account.members);
  if (product.basis === "PARTICIPANT") return contracts.times(product.takeUp);
  if (product.basis === "RETIREE") return account.exposures.MEDICARE_RETIREES ?? zero;
  return product.basis === "CONTRACT" ? contracts : zero;
}

/** List price × exposure × 12, dollars a year; none where a price cannot be multiplied. */
export const yearOf = (product: Product, account: Exposed): Decimal | undefined =>
  isPriced(product) ? listMid(product).times(exposureOf(product, account)).times(12) : undefined;

const who: Record<string, (amount: number) => string> = {
  CONTRACT: (amount) => counted(amount, "contract"),
  MEMBER: (amount) => counted(amount, "member"),
  RETIREE: (amount) => counted(amount, "Medicare retiree"),
  PARTICIPANT: (amount) => counted(amount, "contract"),
};

/** "1,200 contracts × 25.0% taking part × $4.25 × 12": how the dollars come about. */
export function sumText(product: Product, account: Exposed) {
  if (!isPriced(product)) return "Listed, not summed: its price is no amount a person";
  const base = exposureOf({ ...product, basis: product.basis === "PARTICIPANT" ? "CONTRACT" : product.basis }, account);
  const share = product.basis === "PARTICIPANT" ? ` × ${ratio(product.takeUp)} taking part` : "";
  const asc = product.funding === "ASC" && product.basis !== "RETIREE" ? "ASC " : "";
  const people = who[product.basis]?.(base.toNumber()) ?? count(base.toNumber());
  return `${people.replace(" ", ` ${asc}`)}${share} × ${rate(listMid(product))} × 12`;
}
