import type { Coverage } from "./coverage";
import type { Funding, PriceBasis } from "./facts";

export type AccountFunding = Funding | "SPLIT";
type Funded = { coverage: Coverage; term: { funding: Funding; priceBasis: PriceBasis } };

/** Funding on screen. */
export const fundingNames: Record<AccountFunding, string> = { INSURED: "Insured", ASC: "ASC", SPLIT: "Split" };

/**
 * One funding over all priced lines, or split. A line priced inside another says nothing about funding: an ASC
 * account's pharmacy carve-in does not split it.
 */
export function fundingOf(lines: readonly Funded[]): AccountFunding | undefined {
  const fundings = new Set(lines.filter(({ term }) => term.priceBasis !== "INCLUDED").map(({ term }) => term.funding));
  return fundings.size > 1 ? "SPLIT" : [...fundings][0];
}

/** The same of the medical lines alone: what eligibility and members ask for. */
export const medicalFundingOf = (lines: readonly Funded[]) =>
  fundingOf(lines.filter(({ coverage }) => coverage === "MEDICAL"));
