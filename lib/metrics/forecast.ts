import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";

/** What a person says a renewal will do. */
export const calls = ["SAFE", "LIKELY", "AT_RISK", "CRITICAL", "NOTICE"] as const;
export type Call = (typeof calls)[number];
export type Called = { call: Call; members: number };

/** How many members someone stands up for by name: SAFE and LIKELY, unweighted. */
export const commit = (renewals: readonly Called[]) => named(renewals, ["SAFE", "LIKELY"]);

/** The commit and what is at risk but can be kept. */
export const bestCase = (renewals: readonly Called[]) => named(renewals, ["SAFE", "LIKELY", "AT_RISK"]);

/** Only what is safe. */
export const worstCase = (renewals: readonly Called[]) => named(renewals, ["SAFE"]);

/** Every renewal by the probability of its call, of the settings in force. */
export const expected = (renewals: readonly Called[], probabilities: Record<Call, Decimal>) =>
  sum(renewals.map(({ call, members }) => probabilities[call].times(members)));

const named = (renewals: readonly Called[], included: readonly Call[]) =>
  renewals.filter(({ call }) => included.includes(call)).reduce((total, { members }) => total + members, 0);

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
