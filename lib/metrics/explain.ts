import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import { type Format, measure, sideValue } from "./metric";
import { type MetricId, metricOf } from "./registry";
import { type Column, type Sums, sums } from "./sums";

type ExplainedSide = { words: string; value: Decimal; format: Format };

/** A number as it is explained on demand: what it tells, how it is made, of what, and as of which month. */
export type Explanation = {
  id: MetricId;
  name: string;
  tells: string;
  formula: string;
  value: Decimal | null;
  format: Format;
  numerator: ExplainedSide;
  denominator: ExplainedSide | null;
  /** First day of the month the figures close with. */
  asOfMonth: Day;
};

export function explain(id: MetricId, given: Sums, asOfMonth: Day): Explanation {
  const { name, tells, formula, format, numerator, denominator } = metricOf(id);
  const side = ({ words, ...terms }: typeof numerator): ExplainedSide => ({
    words,
    value: sideValue({ words, ...terms }, given),
    format: dollarColumns.has(sums[terms.plus[0] as keyof typeof sums].column) ? "dollars" : "count",
  });
  return {
    id,
    name,
    tells,
    formula,
    value: measure(metricOf(id), given),
    format,
    numerator: side(numerator),
    denominator: denominator ? side(denominator) : null,
    asOfMonth,
  };
}

const dollarColumns = new Set<Column | "accounts">([
  "insuredPremium",
  "stopLossPremium",
  "ascFees",
  "targetFees",
  "otherRevenue",
  "earnedPremium",
  "incurredClaims",
  "stopLossEarned",
  "stopLossClaims",
]);

/** The rows and columns that add up to a metric: which season states and season its rows are in, and what they show. */
export function drillOf(id: MetricId) {
  const { numerator, denominator, withLapsed = false } = metricOf(id);
  const terms = [numerator, denominator].flatMap((side) => [...(side?.plus ?? []), ...(side?.minus ?? [])]);
  const shown = terms.map((key): { column: string; state?: string; inSeason?: boolean } => sums[key]);
  const states = [...new Set(shown.flatMap(({ state }) => state ?? []))];
  return {
    columns: [...new Set(shown.map(({ column }) => column))] as (Column | "accounts")[],
    states: shown.every(({ state }) => state) ? states : undefined,
    inSeason: shown.every(({ inSeason }) => inSeason === true),
    withLapsed,
  };
}
