import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";
import { type Figure, sideOf } from "./figure";

/** Herfindahl index of amounts (members or dollars): the sum of squared shares × 10,000. None of nothing. */
export function hhi(amounts: readonly Decimal[]) {
  const total = sum(amounts);
  if (total.isZero()) return null;
  return sum(amounts.map((amount) => amount.div(total).pow(2))).times(10_000);
}

/** As many equal accounts would be as concentrated. */
export const effectiveNumber = (amounts: readonly Decimal[]) => {
  const index = hhi(amounts);
  return index ? decimal(10_000).div(index) : null;
};

/** Share of the n largest. */
export function topShare(amounts: readonly Decimal[], count: number) {
  const total = sum(amounts);
  return total.isZero() ? null : sum(largest(amounts, count)).div(total);
}
const largest = (amounts: readonly Decimal[], count: number) => [...amounts].sort((a, b) => b.cmp(a)).slice(0, count);

/** Amounts added up by whom they hang on, a firm or a renewal month, so that the same indices apply to those. */
export function amountsBy<T>(rows: readonly T[], key: (row: T) => string, amount: (row: T) => Decimal) {
  const groups = new Map<string, Decimal>();
  for (const row of rows) groups.set(key(row), (groups.get(key(row)) ?? zero).plus(amount(row)));
  return groups;
}

/** What hangs on an account: its members, who places it, when it renews next. */
export type Hung = { members: number; firm: string | null; renewsOn: Day | null };

/** A figure of a whole: it always has one. */
type Whole = Figure & { denominator: NonNullable<Figure["denominator"]> };

const membersOf = ({ members }: Hung) => decimal(members);
/** Members by the firm that places them, by the month they renew in; those of neither are left out. */
export const byFirm = (rows: readonly Hung[]) =>
  amountsBy(
    rows.filter(({ firm }) => firm),
    ({ firm }) => firm ?? "",
    membersOf,
  );
export const byMonth = (rows: readonly Hung[]) =>
  amountsBy(
    rows.filter(({ renewsOn }) => renewsOn),
    ({ renewsOn }) => (renewsOn ?? "").slice(0, 7),
    membersOf,
  );

const top = (name: string, amounts: readonly Decimal[], count: number, of: string): Whole => ({
  name,
  tells: `How much hangs on ${count === 1 ? `one ${of}` : `${count} ${of}s`}`,
  formula: `Members of the ${count === 1 ? `largest ${of}` : `${count} largest ${of}s`} ÷ members of all`,
  value: topShare(amounts, count),
  format: "percent",
  numerator: sideOf(
    count === 1 ? `Members of the largest ${of}` : `Members of the ${count} largest`,
    sum(largest(amounts, count)),
  ),
  denominator: sideOf("Members", sum(amounts)),
});
const index = (name: string, amounts: readonly Decimal[], of: string): Whole => ({
  name,
  tells: `How unevenly members are spread over ${of}s: 10,000 is all on one`,
  formula: `Sum of (members of the ${of} ÷ members of all)² × 10,000`,
  value: hhi(amounts),
  format: "count",
  numerator: sideOf(`Sum of members² by ${of}, × 10,000`, sum(amounts.map((amount) => amount.pow(2))).times(10_000)),
  denominator: sideOf("Members of all, squared", sum(amounts).pow(2)),
});
const effective = (name: string, amounts: readonly Decimal[], of: string): Whole => ({
  name,
  tells: `How many ${of}s of equal size would be as concentrated`,
  formula: "10,000 ÷ HHI",
  value: effectiveNumber(amounts),
  format: "ratio",
  numerator: sideOf("All on one", 10_000),
  denominator: sideOf("HHI", hhi(amounts) ?? 0, "ratio"),
});

/** How much of a book hangs on few accounts, firms and months (domain 5.8), by members, the largest first. */
export function concentrationMetrics(rows: readonly Hung[]) {
  const [accounts, firms, months] = [rows.map(membersOf), [...byFirm(rows).values()], [...byMonth(rows).values()]];
  return {
    hhi: index("HHI", accounts, "account"),
    effective: effective("Effective accounts", accounts, "account"),
    top1: top("Largest account", accounts, 1, "account"),
    top3: top("Top 3 accounts", accounts, 3, "account"),
    top10: top("Top 10 accounts", accounts, 10, "account"),
    firmHhi: index("HHI by firm", firms, "firm"),
    firmEffective: effective("Effective firms", firms, "firm"),
    firmTop3: top("Top 3 firms", firms, 3, "firm"),
    month: top("Largest renewal month", months, 1, "renewal month"),
  } satisfies Record<string, Whole>;
}
export type ConcentrationId = keyof ReturnType<typeof concentrationMetrics>;
