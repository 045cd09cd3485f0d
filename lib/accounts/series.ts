import { addMonths, type Day, lastFullMonth } from "@/lib/units/day";
import { Decimal } from "@/lib/units/decimal";

/** One month of an account, dollars as decimal text: insured premium and its claims, ASC fees and what they target. */
export type MonthFigures = {
  month: Day;
  members: number;
  contracts: number;
  premium: string;
  claims: string;
  fees: string;
  targetFees: string;
};

/** A month with its two ratios: LR over the twelve months it ends, fee adequacy of the month itself. */
export type MonthRatios = MonthFigures & {
  lossRatio: number | null;
  feeAdequacy: number | null;
  preliminary: boolean;
};

/**
 * The ratios of each month. LR is a ratio of sums, empty until twelve insured months are there; adequacy is fees earned
 * over fees at the target rate of the term then in force.
 */
export function ratiosOf(months: MonthFigures[], today: Day): MonthRatios[] {
  return months.map((month, index) => {
    const year = months.slice(Math.max(0, index - 11), index + 1);
    const insured = year.length === 12 && year.every(({ premium }) => new Decimal(premium).gt(0));
    return {
      ...month,
      lossRatio: insured ? ratioOf(year, "claims", "premium") : null,
      feeAdequacy: ratioOf([month], "fees", "targetFees"),
      preliminary: isPreliminary(month.month, today),
    };
  });
}

/** Claims lag: the last two full months are not run out. */
export const isPreliminary = (month: Day, today: Day) => month > addMonths(lastFullMonth(today), -2);

function ratioOf(months: MonthFigures[], over: "claims" | "fees", under: "premium" | "targetFees") {
  const sum = (field: "claims" | "fees" | "premium" | "targetFees") =>
    months.reduce((total, each) => total.plus(each[field]), new Decimal(0));
  const denominator = sum(under);
  return denominator.isZero() ? null : sum(over).div(denominator).toNumber();
}
