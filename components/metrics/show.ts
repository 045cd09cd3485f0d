import { count, countChange, money, rate, rateAction, ratio, relief } from "@/lib/format";
import type { Format } from "@/lib/metrics/metric";
import type { Decimal } from "@/lib/units/decimal";

/** A metric's value as text. */
export const showMetric: Record<Format, (value: Decimal | null) => string> = {
  count,
  change: countChange,
  dollars: money,
  percent: ratio,
  percentChange: rateAction,
  ratio: (value) => rate(value).replace("$", ""),
  points: relief,
  yes: (value) => (value?.isZero() === false ? "Yes" : "No"),
};
