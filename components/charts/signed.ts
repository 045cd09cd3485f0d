import { countChange, moneyChange, points } from "@/lib/format";
import type { ChartUnit } from "./chart-unit";

/** A change with its sign, in the chart's unit. */
export function signed(unit: ChartUnit, value: number) {
  if (unit === "count") return countChange(value);
  return unit === "share" ? points(value) : moneyChange(value);
}
