import type { Decimal } from "./decimal";

/**
 * base^(months ÷ 12) for a positive base. Whole and half months are exact powers followed by square and cube roots,
 * ten times quicker than logarithms, which serve any other number of months.
 */
export function compounded(base: Decimal, months: Decimal) {
  const halves = months.times(2);
  if (!halves.isInteger() || halves.isNegative()) return base.pow(months.div(12));
  let [power, root] = [halves.toNumber(), 24];
  while (root % 2 === 0 && power % 2 === 0) [power, root] = [power / 2, root / 2];
  if (power % 3 === 0 && root % 3 === 0) [power, root] = [power / 3, root / 3];
  return rootOf(base.pow(power), root);
}

function rootOf(value: Decimal, root: number): Decimal {
  if (root % 2 === 0) return rootOf(value.sqrt(), root / 2);
  return root === 3 ? value.cbrt() : value;
}
