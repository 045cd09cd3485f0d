import { families } from "@/lib/accounts/coverage";
import { coreOf } from "@/lib/products/catalogue";
import type { Product } from "@/lib/products/product";

export type DealProduct = Pick<Product, "code" | "name" | "basis" | "revenue">;

/** Medical, which no family of the catalogue holds: what an employer we pursue is to buy first. */
export const medical: readonly DealProduct[] = [
  { code: "MED-FI", name: "Insured medical", basis: "MEMBER", revenue: "PREMIUM" },
  { code: "MED-ASC", name: "ASC medical", basis: "CONTRACT", revenue: "FEE" },
];

/** What can be in an opportunity: each family's own product, and medical where there is no account yet. */
export const dealProducts = (catalogue: readonly Product[], forAccount: boolean): DealProduct[] => [
  ...(forAccount ? [] : medical),
  ...families.map((family) => coreOf(catalogue, family)),
];

/** A product by its code, medical's among them. */
export const productOf = (catalogue: readonly Product[], code: string): DealProduct | undefined =>
  medical.find((each) => each.code === code) ?? catalogue.find((each) => each.code === code);
