import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";
import { type Call, isNamed, type Named } from "./calls";

export type Called = { call: Call; members: number };

/** Setting `call_probabilities`: how often a renewal so called is kept. */
export const usualProbabilities: Record<Call, string> = {
  SAFE: "0.98",
  LIKELY: "0.92",
  AT_RISK: "0.65",
  CRITICAL: "0.30",
  NOTICE: "0.02",
};

/** An amount of one unit that hangs on a call: members, or dollars of one bucket. */
export type Staked = { call: Call; amount: Decimal };
export type Probabilities = Record<Call, Decimal>;

/** What a figure names, unweighted. */
export const named = (figure: Named, staked: readonly Staked[]) =>
  sum(staked.filter(({ call }) => isNamed(figure, call)).map(({ amount }) => amount));

/** Each by the probability of its call, of the settings in force. */
export const weighted = (staked: readonly Staked[], probabilities: Probabilities) =>
  sum(staked.map(({ call, amount }) => probabilities[call].times(amount)));

const asStaked = (renewals: readonly Called[]) =>
  renewals.map(({ call, members }) => ({ call, amount: decimal(members) }));

/** How many members someone stands up for by name: SAFE and LIKELY, unweighted. */
export const commit = (renewals: readonly Called[]) => named("commit", asStaked(renewals)).toNumber();

/** The commit and what is at risk but can be kept. */
export const bestCase = (renewals: readonly Called[]) => named("best", asStaked(renewals)).toNumber();

/** Only what is safe. */
export const worstCase = (renewals: readonly Called[]) => named("worst", asStaked(renewals)).toNumber();

/** Every renewal by the probability of its call, of the settings in force. */
export const expected = (renewals: readonly Called[], probabilities: Probabilities) =>
  weighted(asStaked(renewals), probabilities);

/** Forecast and actual members of one account. */
export type Forecast = { forecast: number; actual: number };

const total = (rows: readonly Forecast[], of: (row: Forecast) => number) =>
  decimal(rows.reduce((sum, row) => sum + of(row), 0));
const over = (part: Decimal, whole: Decimal) => (whole.isZero() ? null : part.div(whole));
const actual = (rows: readonly Forecast[]) => total(rows, (row) => row.actual);

/** (F − A) ÷ A: whether the sum was too hopeful. */
export const bias = (rows: readonly Forecast[]) =>
  over(
    total(rows, (row) => row.forecast - row.actual),
    actual(rows),
  );

/** 1 − |F − A| ÷ A of the sum. */
export const accuracy = (rows: readonly Forecast[]) => {
  const error = bias(rows);
  return error && one.minus(error.abs());
};

/** Σ|Fᵢ − Aᵢ| ÷ ΣAᵢ: misses that offset each other still count. */
export const wape = (rows: readonly Forecast[]) =>
  over(
    total(rows, (row) => Math.abs(row.forecast - row.actual)),
    actual(rows),
  );
