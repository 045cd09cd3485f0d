import { sum } from "@/lib/units/decimal";
import { monthNumber, monthText } from "@/lib/units/month";
import type { Inconsistency } from "./consistency";
import type { Coverage, Period, RateInput } from "./schema";
import { trendMonths } from "./trend";

/** What contradicts itself within one coverage of one period. */
export function coverageInconsistencies(
  coverage: Coverage,
  period: Period,
  input: RateInput,
  path: Inconsistency["path"],
): Inconsistency[] {
  const at = (field: string, message: string) => ({ path: [...path, field], message });
  return [
    ...completionInconsistencies(coverage, at),
    ...paidInconsistencies(coverage, at),
    ...monthInconsistencies(coverage, period, at),
    ...trendInconsistencies(coverage, period, input, path, at),
  ];
}

type At = (field: string, message: string) => Inconsistency;

function completionInconsistencies({ completionFactor, ibnrMultiplier, months }: Coverage, at: At) {
  if (completionFactor && ibnrMultiplier)
    return [at("ibnrMultiplier", "must be absent where completionFactor is given")];
  const byMonth = months?.some((month) => month.completionFactor);
  if (byMonth && completionFactor) return [at("completionFactor", "must be absent where the months have their own")];
  if (byMonth && ibnrMultiplier)
    return [at("ibnrMultiplier", "must be absent where the months have completion factors")];
  return [];
}

function paidInconsistencies({ paid, months }: Coverage, at: At) {
  if (!months) return paid ? [] : [at("paid", "is missing")];
  const total = sum(months.map((month) => month.paid));
  return paid && !paid.eq(total) ? [at("paid", `is ${paid}, but the months sum to ${total}`)] : [];
}

function monthInconsistencies({ months }: Coverage, { start, months: length }: Period, at: At) {
  const numbers = (months ?? []).map(({ month }) => monthNumber(month));
  const twice = numbers.find((number, index) => numbers.indexOf(number) < index);
  if (twice !== undefined) return [at("months", `must not hold ${monthText(twice)} twice`)];
  if (!months || !start) return [];
  const first = monthNumber(start);
  const period = Array.from({ length: length.toNumber() }, (_, index) => first + index);
  const outside = numbers.find((number) => !period.includes(number));
  if (outside !== undefined) return [at("months", `must not hold ${monthText(outside)}, which is outside the period`)];
  const absent = period.find((number) => !numbers.includes(number));
  return absent === undefined ? [] : [at("months", `must hold ${monthText(absent)}, which is within the period`)];
}

function trendInconsistencies(
  coverage: Coverage,
  period: Period,
  input: RateInput,
  path: Inconsistency["path"],
  at: At,
) {
  if (coverage.trendMonths) return [];
  if (!input.effective) return [{ path: ["effective"], message: "is missing" }];
  if (!period.start) return [{ path: [...path.slice(0, 2), "start"], message: "is missing" }];
  const rating = { start: input.effective, months: input.ratingMonths };
  const months = trendMonths({ start: period.start, months: period.months }, rating);
  if (months.gte(6) && months.lte(48)) return [];
  return [at("trendMonths", `would be ${months} by the dates, and must be at least 6 and at most 48`)];
}
