import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";

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
  const largest = [...amounts].sort((a, b) => b.cmp(a)).slice(0, count);
  return total.isZero() ? null : sum(largest).div(total);
}

/** Amounts added up by whom they hang on, a firm or a renewal month, so that the same indices apply to those. */
export function amountsBy<T>(rows: readonly T[], key: (row: T) => string, amount: (row: T) => Decimal) {
  const groups = new Map<string, Decimal>();
  for (const row of rows) groups.set(key(row), (groups.get(key(row)) ?? zero).plus(amount(row)));
  return groups;
}
