import { count, countChange, exactMoney, money, rate, rateAction, ratio, relief } from "@/lib/format";
import type { Decimal } from "@/lib/units/decimal";
import type { Figure } from "./figure";
import type { Format } from "./metric";

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

/** What stands instead of a ratio of too few cases. */
export const insufficient = "insufficient";

/** A figure as every screen and document prints it. */
export const figureText = ({ value, format, few }: Pick<Figure, "value" | "format" | "few">) =>
  few ? insufficient : showMetric[format](value);

/** What one side of a figure comes to, in full: to the member and the dollar. */
export const sideText = ({ value, format }: Figure["numerator"]) =>
  format === "dollars" ? exactMoney(value.toString()) : format === "count" ? count(value) : showMetric[format](value);
