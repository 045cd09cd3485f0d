import { count, money, rate, ratio } from "@/lib/format";

export type ChartUnit = "count" | "money" | "rate" | "share";

const whole = { count, money, rate, share: ratio };

/** A value as the tooltip, the table and a label say it. */
export const valueText = (unit: ChartUnit, value: number | null | undefined) => whole[unit](value);

/** A value as an axis that reaches `high` says it: shorter. */
export function axisText(unit: ChartUnit, value: number, high = value) {
  if (unit === "count") return high >= 100_000 && value !== 0 ? `${count(value / 1000)}K` : count(value);
  if (unit === "share") return ratio(value).replace(".0%", "%");
  if (unit === "money") return money(value).replace(".0M", "M").replace(".00B", "B");
  return rate(value).replace(".00", "");
}
