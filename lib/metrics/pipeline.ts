import { type Decimal, decimal, sum } from "@/lib/units/decimal";

/** An open opportunity: expected members (or dollars) and the probability of its stage. */
export type Opportunity = { amount: Decimal; probability: Decimal };

const over = (part: Decimal, whole: Decimal) => (whole.lte(0) ? null : part.div(whole));

export const openPipeline = (open: readonly Opportunity[]) => sum(open.map(({ amount }) => amount));

export const weightedPipeline = (open: readonly Opportunity[]) =>
  sum(open.map(({ amount, probability }) => amount.times(probability)));

/** Open pipeline ÷ what is still missing from the goal; none once the goal is met. */
export const coverage = (open: readonly Opportunity[], goal: Decimal, won: Decimal) =>
  over(openPipeline(open), goal.minus(won));

export const weightedCoverage = (open: readonly Opportunity[], goal: Decimal, won: Decimal) =>
  over(weightedPipeline(open), goal.minus(won));

const share = (part: number, whole: number) => over(decimal(part), decimal(whole));

/** Cases sold of cases quoted, finalists of quoted, and sold of finalists. */
export const closeRatio = (sold: number, quoted: number) => share(sold, quoted);
export const finalistRate = (finalists: number, quoted: number) => share(finalists, quoted);
export const finalistWinRate = (sold: number, finalists: number) => share(sold, finalists);

/** Renewals released by their due day of renewals due. */
export const onTimeRelease = (onTime: number, due: number) => share(onTime, due);
