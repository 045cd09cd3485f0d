import type { Family } from "@/lib/accounts/coverage";
import type { ExposureKind } from "@/lib/accounts/exposures";

/** What a price is per: a contract, a member, who takes part, a Medicare retiree, all by month; or nothing one can multiply. */
export const bases = ["CONTRACT", "MEMBER", "PARTICIPANT", "RETIREE", "UNPRICED"] as const;
export type Basis = (typeof bases)[number];
export const basisNames: Record<Basis, string> = {
  CONTRACT: "per contract a month",
  MEMBER: "per member a month",
  PARTICIPANT: "per participant a month",
  RETIREE: "per retiree a month",
  UNPRICED: "not priced per person",
};

/** What a product earns: premium carries risk, a fee does not. */
export type Revenue = "PREMIUM" | "FEE";
/** How its pay is told of: part of the bill, or indirect compensation. */
export type Disclosure = "DIRECT" | "INDIRECT";
export const disclosureNames: Record<Disclosure, string> = { DIRECT: "Direct", INDIRECT: "Indirect" };

/** What a product is, whatever it costs this year. */
export type ProductKind = {
  code: string;
  name: string;
  family: Family;
  /** The product a family's lines are of, bought by the family's own rule; the others stand beside it. */
  core?: true;
  basis: Basis;
  revenue: Revenue;
  disclosure: Disclosure;
  /** A family that must be held with us, and one that must not. */
  requires?: Family;
  excludes?: Family;
  /** What must have been measured, and be more than none. */
  needs?: ExposureKind;
};

/** What of it changes by version: dollars a month as text, shares as fractions. */
export type ProductTerms = {
  offered: boolean;
  funding: "BOTH" | "ASC" | "INSURED";
  /** From how many contracts. */
  smallest: string;
  low: string;
  high: string;
  /** Of those who could, the share that takes part. */
  takeUp: string;
  margin: string;
  leadDays: string;
  /** Whether it may start in a month other than the renewal's. */
  offCycle: boolean;
  commissionable: boolean;
};
export type Product = ProductKind & ProductTerms;
