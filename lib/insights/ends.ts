import type { Part } from "@/lib/metrics/part";
import { causeText } from "@/lib/renewals/causes";
import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";

/** An account at both ends of the year to date: dollars of a year as the Book had them then and has them now, exact text. */
export type Ends = {
  id: string;
  name: string;
  cause: string | null;
  members: number;
  membersThen: number;
  ascMembers: number;
  insuredMembers: number;
  ascContracts: number;
  medicalFunding: string;
  fundingThen: string | null;
  insuredPremium: string;
  premiumThen: string;
  ascFees: string;
  feesThen: string;
  earnedPremium: string;
  incurredClaims: string;
  /** The day it was to renew, as the picture at the opening had it. */
  renewedOn: Day | null;
};

/** Whether anybody of it is still covered. */
export const isKept = ({ members }: Ends) => members > 0;

/** What each account adds to a figure, and why it left where it did. */
export const partsOf = (rows: readonly Ends[], above: (row: Ends) => Decimal, below?: (row: Ends) => Decimal): Part[] =>
  rows.map((row) => ({
    ...{ id: row.id, name: row.name, above: above(row) },
    ...(below && { below: below(row) }),
    ...(row.cause && !isKept(row) && { note: causeText(row.cause) }),
  }));
