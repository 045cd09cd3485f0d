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

export type SeriesPoint = { month: Day; members: number; ratio: number | null; preliminary: boolean };

/** LR over the twelve months that end with each month: ratio of sums, empty until twelve months are there. */
export function lossRatioSeries(months: MonthFigures[], today: Day): SeriesPoint[] {
  return months.map(({ month, members }, index) => {
    const year = months.slice(Math.max(0, index - 11), index + 1);
    const whole = year.length === 12 && year.every((each) => new Decimal(each.premium).gt(0));
    return {
      month,
      members,
      ratio: whole ? ratioOf(year, "claims", "premium") : null,
      preliminary: isPreliminary(month, today),
    };
  });
}

/** Fee adequacy month by month: fees earned over fees at the target rate of the term then in force. */
export const feeAdequacySeries = (months: MonthFigures[]): SeriesPoint[] =>
  months.map((each) => ({
    month: each.month,
    members: each.members,
    ratio: ratioOf([each], "fees", "targetFees"),
    preliminary: false,
  }));

/** Claims lag: the last two full months are not run out. */
export const isPreliminary = (month: Day, today: Day) => month > addMonths(lastFullMonth(today), -2);

function ratioOf(months: MonthFigures[], over: "claims" | "fees", under: "premium" | "targetFees") {
  const sum = (field: "claims" | "fees" | "premium" | "targetFees") =>
    months.reduce((total, each) => total.plus(each[field]), new Decimal(0));
  const denominator = sum(under);
  return denominator.isZero() ? null : sum(over).div(denominator).toNumber();
}
