import { type Drawn, shared, summed } from "@/lib/metrics/part";
import { feeMargin, type UnitCost, unitCostOf } from "@/lib/metrics/revenue";
import { decimal } from "@/lib/units/decimal";
import { type Ends, isKept, partsOf } from "./ends";

const dollars = { side: "dollars" } as const;

/** What each bucket leaves, in dollars, as its own percentage and a member a month; no percentage is of both. */
export function marginsOf(rows: readonly Ends[], costs: readonly UnitCost[]): Drawn[] {
  const own = rows.filter(isKept);
  const insured = own.filter(({ earnedPremium }) => decimal(earnedPremium).gt(0));
  const asc = own.filter(({ ascFees }) => decimal(ascFees).gt(0));
  const margin = (row: Ends) => decimal(row.earnedPremium).minus(row.incurredClaims);
  const left = (row: Ends) => feeMargin(decimal(row.ascFees), row.ascContracts, unitCostOf(row.ascContracts, costs));
  const monthly = (
    key: string,
    name: string,
    of: readonly Ends[],
    year: (row: Ends) => string,
    members: (row: Ends) => number,
  ) => {
    const words = name.replace(/^Insured/, "insured");
    return shared(
      {
        key: `further.pmpm.${key}`,
        name: `${name} PMPM, dollars`,
        tells: `How deep an account is in money: ${words} a member a month`,
        formula: `A year’s ${words} ÷ (members × 12)`,
        words: `${name}, a year`,
        under: "Member months of a year",
        format: "ratio",
        ...dollars,
      },
      partsOf(
        of,
        (row) => decimal(year(row)),
        (row) => decimal(members(row)).times(12),
      ),
    );
  };
  return [
    shared(
      {
        key: "further.margin.insured",
        name: "Insured gross margin, % of premium",
        tells: "What insured premium left over claims, of that premium, rolling 12 months",
        formula: "(Earned premium − completed incurred claims) ÷ earned premium",
        words: "Earned premium less incurred claims",
        under: "Earned premium, 12 months",
        ...dollars,
      },
      partsOf(insured, margin, (row) => decimal(row.earnedPremium)),
    ),
    summed(
      {
        key: "further.margin.feeDollars",
        name: "ASC fee margin",
        tells: "A year’s fees less what serving the contracts costs",
        formula: "ASC fees − contracts × unit cost PEPM × 12, by the settings in force",
        words: "Fees less cost of service",
        format: "dollars",
        ...dollars,
      },
      partsOf(asc, left),
    ),
    shared(
      {
        key: "further.margin.fee",
        name: "ASC fee margin, % of fees",
        tells: "What fees left over the cost of service, of those fees; never blended with the insured percentage",
        formula: "(ASC fees − contracts × unit cost PEPM × 12) ÷ ASC fees",
        words: "Fees less cost of service",
        under: "ASC fees, a year",
        ...dollars,
      },
      partsOf(asc, left, (row) => decimal(row.ascFees)),
    ),
    monthly(
      "premium",
      "Insured premium",
      own.filter((row) => row.insuredMembers > 0),
      (row) => row.insuredPremium,
      (row) => row.insuredMembers,
    ),
    monthly(
      "fees",
      "ASC fees",
      own.filter((row) => row.ascMembers > 0),
      (row) => row.ascFees,
      (row) => row.ascMembers,
    ),
  ];
}
