import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";

/** One insured renewal that sold: three rates PMPM and the members they are weighted by. */
export type Sale = {
  current: Decimal;
  required: Decimal;
  sold: Decimal;
  released?: Decimal;
  members: number;
  /** A cap or contract decided the relief, not we. */
  contractual?: boolean;
};

const annual = (rate: Decimal, members: number) => rate.times(members).times(12);
const add = (sales: readonly Sale[], rate: (sale: Sale) => Decimal) =>
  sum(sales.map((sale) => annual(rate(sale), sale.members)));
const over = (part: Decimal, whole: Decimal) => (whole.isZero() ? null : part.div(whole));

/** Dollars a year the formula asked for, and what was sold. */
export const requiredDollars = (sales: readonly Sale[]) => add(sales, (sale) => sale.required);
export const soldDollars = (sales: readonly Sale[]) => add(sales, (sale) => sale.sold);

/** Σ sold ÷ Σ current − 1, weighted by what each pays: not the average of the actions. */
export const rateAction = (sales: readonly Sale[]) =>
  over(
    soldDollars(sales),
    add(sales, (sale) => sale.current),
  )?.minus(one) ?? null;

/** Σ sold ÷ Σ required. */
export const rateAdequacy = (sales: readonly Sale[]) => over(soldDollars(sales), requiredDollars(sales));

/** Dollars given up where sold stayed below required; what others sold above it does not make up for it. */
export const leakageDollars = (sales: readonly Sale[]) => {
  const below = sales.filter(({ sold, required }) => sold.lt(required));
  return requiredDollars(below).minus(soldDollars(below));
};

/** Leakage of all required premium. */
export const leakage = (sales: readonly Sale[]) => over(leakageDollars(sales), requiredDollars(sales));

/** The same with over-adequate accounts netted. */
export const netLeakage = (sales: readonly Sale[]) =>
  over(requiredDollars(sales).minus(soldDollars(sales)), requiredDollars(sales));

/** Leakage without what a cap or contract obliged us to. */
export const discretionaryLeakage = (sales: readonly Sale[]) =>
  over(leakageDollars(sales.filter(({ contractual }) => !contractual)), requiredDollars(sales));

/** Dollars of leakage that a cap or contract obliged us to: reported apart. */
export const contractualDollars = (sales: readonly Sale[]) =>
  leakageDollars(sales.filter(({ contractual }) => contractual));

/**
 * Relief in points (0.012 is 1.2 points): required action less quoted, or quoted less sold. Dollars given and the current
 * premium they are of, each a year of today’s members; of several renewals the sums of both.
 */
export const relief = (given: Decimal, currentPremium: Decimal) => over(given, currentPremium);

/** Relief of a sale: required action less sold action. */
export const reliefPoints = ({ required, sold, current }: Sale) => relief(required.minus(sold), current);

/** What was given back between release and sale, of the released rate. */
export const giveBack = ({ released, sold }: Sale) => (released ? over(released.minus(sold), released) : null);

/** ASC: sold ÷ target PEPM, weighted by contracts. */
export const feeAdequacy = (lines: readonly { sold: Decimal; target: Decimal; contracts: number }[]) =>
  over(
    sum(lines.map(({ sold, contracts }) => sold.times(decimal(contracts)))),
    sum(lines.map(({ target, contracts }) => target.times(decimal(contracts)))),
  );
