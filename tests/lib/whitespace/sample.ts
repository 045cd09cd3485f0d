import { families } from "@/lib/accounts/coverage";
import type { ProductState, Products } from "@/lib/accounts/products";
import type { SpaceFacts } from "@/lib/whitespace/facts";

export const today = "2026-11-29";
const all = (state: ProductState) => Object.fromEntries(families.map((family) => [family, state])) as Products;
export const facts: SpaceFacts = {
  id: "a",
  name: "Loomfield",
  owner: null,
  ownerId: null,
  segment: "MAJOR",
  industry: "Retail",
  medicalFunding: "ASC",
  contracts: 1000,
  members: 2200,
  ascContracts: 1000,
  ascMembers: 2200,
  products: all("WHITESPACE"),
  healthLevel: "WATCH",
  service: { level: "GOOD", reason: "No open issue" },
  renewsOn: "2027-04-01",
  exposures: {},
  started: [],
  ended: [],
  filed: [],
  dismissed: [],
  deals: [],
  writable: true,
};

/** The same account with dental standing otherwise. */
export const standing = (state: ProductState) => ({ products: { ...facts.products, DENTAL: state } });
