import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";

/** An account's medical line at one moment: PMPM premium on members, or PEPM fee on contracts. */
export type Priced = { funding: "INSURED" | "ASC" | null; members: number; contracts: number; rate: Decimal };

/** Dollars a year of insured premium; nothing of an ASC line. */
export const annualPremium = ({ funding, members, rate }: Priced) =>
  funding === "INSURED" ? rate.times(members).times(12) : zero;

/** Dollars a year of ASC fees; nothing of an insured line. */
export const annualFees = ({ funding, contracts, rate }: Priced) =>
  funding === "ASC" ? rate.times(contracts).times(12) : zero;

/** The two as dollars: the sum may be shown only with its split beside it, and no percentage of it ever. */
export const annualRevenue = (line: Priced) => annualPremium(line).plus(annualFees(line));

/** What an ASC employer would pay were it insured: claims, fees and stop-loss. Never part of revenue. */
export const premiumEquivalent = (claims: Decimal, fees: Decimal, stopLoss: Decimal) => sum([claims, fees, stopLoss]);

/** Incurred claims a year at a PMPM. */
export const annualClaims = (pmpm: Decimal, members: number) => pmpm.times(members).times(12);

/** Insured: what premium leaves over incurred claims. */
export const grossMargin = (premium: Decimal, incurred: Decimal) => premium.minus(incurred);

/** ASC: what fees leave over the cost of serving the contracts, dollars a year at a unit cost PEPM. */
export const feeMargin = (fees: Decimal, contracts: number, unitCost: Decimal) =>
  fees.minus(unitCost.times(contracts).times(12));

export type UnitCost = { fromContracts: number; pepm: Decimal };

/** The cost PEPM of an account of this size: of the largest band it reaches. */
export const unitCostOf = (contracts: number, bands: readonly UnitCost[]) =>
  [...bands].sort((a, b) => b.fromContracts - a.fromContracts).find(({ fromContracts }) => contracts >= fromContracts)
    ?.pepm ?? zero;

/** Premium or fees a member a month: depth in money. */
export const revenuePmpm = (annual: Decimal, members: number) =>
  members === 0 ? null : annual.div(decimal(members).times(12));
