import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";
import { type Figure, sideOf } from "./figure";
import type { Format } from "./metric";
import type { Numeral } from "./sums";

/** What concentration asks of amounts (members or dollars): their sum, the sum of their squares, and the ten largest, most first. */
export type Spread = { total: Decimal; squares: Decimal; largest: readonly Decimal[] };
const mostNamed = 10;

export const spreadOf = (amounts: readonly Decimal[]): Spread => ({
  total: sum(amounts),
  squares: sum(amounts.map((amount) => amount.times(amount))),
  largest: [...amounts].sort((a, b) => b.cmp(a)).slice(0, mostNamed),
});

const indexOf = ({ total, squares }: Spread) => (total.isZero() ? null : squares.div(total.times(total)).times(10_000));
const effectiveOf = (spread: Spread) => {
  const index = indexOf(spread);
  return index ? decimal(10_000).div(index) : null;
};
const largestOf = ({ largest }: Spread, count: number) => sum(largest.slice(0, count));
const topOf = (spread: Spread, count: number) =>
  spread.total.isZero() ? null : largestOf(spread, count).div(spread.total);

/** Herfindahl index: the sum of squared shares × 10,000. None of nothing. */
export const hhi = (amounts: readonly Decimal[]) => indexOf(spreadOf(amounts));
/** As many equal accounts would be as concentrated. */
export const effectiveNumber = (amounts: readonly Decimal[]) => effectiveOf(spreadOf(amounts));
/** Share of the n largest, of ten at most. */
export const topShare = (amounts: readonly Decimal[], count: number) => topOf(spreadOf(amounts), count);

/** Amounts added up by whom they hang on, a firm or a renewal month, so that the same indices apply to those. */
export function amountsBy<T>(rows: readonly T[], key: (row: T) => string, amount: (row: T) => Decimal) {
  const groups = new Map<string, Decimal>();
  for (const row of rows) groups.set(key(row), (groups.get(key(row)) ?? zero).plus(amount(row)));
  return groups;
}

/**
 * What a book is shared out by: members, or the dollars a year of one bucket. Premium and fees are never one number, so there
 * is no measure of both.
 */
export const measures = {
  members: { name: "Members", words: "members", are: "are", format: "count" },
  insuredPremium: { name: "Insured premium", words: "insured premium", are: "is", format: "dollars" },
  ascFees: { name: "ASC fees", words: "ASC fees", are: "are", format: "dollars" },
  otherRevenue: { name: "Other revenue", words: "other revenue", are: "is", format: "dollars" },
} as const satisfies Record<string, { name: string; words: string; are: string; format: Format }>;
export type Measure = keyof typeof measures;
/** What the Book is sorted by to show the largest by a measure. */
export const sortBy = {
  members: "members",
  insuredPremium: "premium",
  ascFees: "fees",
  otherRevenue: "other",
} as const satisfies Record<Measure, string>;
export const measureIds = Object.keys(measures) as Measure[];

/** What hangs on an account by some measure, with who places it and when it renews next. */
export type Hung<M extends Measure = "members"> = Record<M, Numeral> & { firm: string | null; renewsOn: Day | null };

/** A figure of a whole: it always has one. */
type Whole = Figure & { denominator: NonNullable<Figure["denominator"]> };

/** Amounts by the firm that places them, by the month they renew in; those of neither are left out. */
export const byFirm = <M extends Measure>(rows: readonly Hung<M>[], by: M) =>
  amountsBy(
    rows.filter(({ firm }) => firm),
    ({ firm }) => firm ?? "",
    (row) => decimal(row[by]),
  );
export const byMonth = <M extends Measure>(rows: readonly Hung<M>[], by: M) =>
  amountsBy(
    rows.filter(({ renewsOn }) => renewsOn),
    ({ renewsOn }) => (renewsOn ?? "").slice(0, 7),
    (row) => decimal(row[by]),
  );

type Of = { spread: Spread; by: Measure; of: string };

const top = (label: string, count: number, { spread, by, of }: Of): Whole => {
  const { name, words, format } = measures[by];
  return {
    name: label,
    tells: `How much ${by === "members" ? "" : `${words} `}hangs on ${count === 1 ? `one ${of}` : `${count} ${of}s`}`,
    formula: `${name} of the ${count === 1 ? `largest ${of}` : `${count} largest ${of}s`} ÷ ${words} of all`,
    value: topOf(spread, count),
    format: "percent",
    numerator: sideOf(
      count === 1 ? `${name} of the largest ${of}` : `${name} of the ${count} largest`,
      largestOf(spread, count),
      format,
    ),
    denominator: sideOf(name, spread.total, format),
  };
};
const index = (label: string, { spread, by, of }: Of): Whole => {
  const { words, are } = measures[by];
  return {
    name: label,
    tells: `How unevenly ${words} ${are} spread over ${of}s: 10,000 is all on one`,
    formula: `Sum of (${words} of the ${of} ÷ ${words} of all)² × 10,000`,
    value: indexOf(spread),
    format: "count",
    numerator: sideOf(`Sum of ${words}² by ${of}, × 10,000`, spread.squares.times(10_000)),
    denominator: sideOf(`${measures[by].name} of all, squared`, spread.total.pow(2)),
  };
};
const effective = (label: string, { spread, of }: Of): Whole => ({
  name: label,
  tells: `How many ${of}s of equal size would be as concentrated`,
  formula: "10,000 ÷ HHI",
  value: effectiveOf(spread),
  format: "ratio",
  numerator: sideOf("All on one", 10_000),
  denominator: sideOf("HHI", indexOf(spread) ?? 0, "ratio"),
});

/** One measure by account, by the firm that places it and by the month it renews in. */
export type Spreads = Record<"accounts" | "firms" | "months", Spread>;
export const spreadsOf = <M extends Measure>(rows: readonly Hung<M>[], by: M): Spreads => ({
  accounts: spreadOf(rows.map((row) => decimal(row[by]))),
  firms: spreadOf([...byFirm(rows, by).values()]),
  months: spreadOf([...byMonth(rows, by).values()]),
});

/** How much of a book hangs on few accounts, firms and months (domain 5.8), by one measure, the largest first. */
export const concentrationMetrics = <M extends Measure>(rows: readonly Hung<M>[], by: M) =>
  concentrationOf(spreadsOf(rows, by), by);

/** The same of the firms that place them alone. */
export function firmConcentration<M extends Measure>(rows: readonly Hung<M>[], by: M) {
  const firms = { spread: spreadOf([...byFirm(rows, by).values()]), by, of: "firm" };
  return { firmTop3: top("Top 3 firms", 3, firms), firmHhi: index("HHI by firm", firms) };
}

export function concentrationOf(spreads: Spreads, by: Measure) {
  const accounts = { spread: spreads.accounts, by, of: "account" };
  const firms = { spread: spreads.firms, by, of: "firm" };
  const months = { spread: spreads.months, by, of: "renewal month" };
  return {
    hhi: index("HHI", accounts),
    effective: effective("Effective accounts", accounts),
    top1: top("Largest account", 1, accounts),
    top3: top("Top 3 accounts", 3, accounts),
    top10: top("Top 10 accounts", 10, accounts),
    firmHhi: index("HHI by firm", firms),
    firmEffective: effective("Effective firms", firms),
    firmTop3: top("Top 3 firms", 3, firms),
    month: top("Largest renewal month", 1, months),
  } satisfies Record<string, Whole>;
}
export type ConcentrationId = keyof ReturnType<typeof concentrationOf>;
