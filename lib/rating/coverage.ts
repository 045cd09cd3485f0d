import type { Decimal } from "@/lib/units/decimal";
import { type Claims, claimsOf, netOf } from "./claims";
import type { Inputs, Sheet } from "./line";
import type { Place } from "./place";
import type { Coverage, Period, RateInput } from "./schema";
import { trendFactor, trendMonths } from "./trend";

/** Lines 1 and 2 of one coverage: what was paid, and what was incurred. */
export function incurredLines(sheet: Sheet, coverage: Coverage, place: Place): Claims {
  const { id, label, field } = place;
  const claims = claimsOf(coverage);
  const { paid, incurred, completion } = claims;
  sheet.entered(id("L1"), label("Paid claims"), "USD", paid, `${field}.paid`);
  if (coverage.ibnrMultiplier) {
    const inputs = { [id("L1")]: paid, ibnrMultiplier: coverage.ibnrMultiplier };
    sheet.computed(id("L2"), label("Incurred claims"), "USD", incurred, inputs, "L1 × IBNR multiplier");
  } else if (coverage.months && !coverage.completionFactor) {
    const rule = "Σ by month of paid ÷ completion factor";
    sheet.computed(id("L2"), label("Incurred claims"), "USD", incurred, { [id("L1")]: paid }, rule);
  } else {
    const inputs = { [id("L1")]: paid, completionFactor: completion };
    sheet.computed(id("L2"), label("Incurred claims"), "USD", incurred, inputs, "L1 ÷ completion factor");
  }
  const both = { [id("L1")]: paid, [id("L2")]: incurred };
  sheet.computed(id("L2a"), label("Incurred but not paid"), "USD", incurred.minus(paid), both, "L2 − L1");
  sheet.computed(id("L2b"), label("Composite completion"), "factor", completion, both, "L1 ÷ L2");
  return claims;
}

/** What a coverage is rated with: its claims, the period's exposure, and the pooling it bears, if it is the one. */
type Exposed = {
  claims: Claims;
  memberMonths: Decimal;
  memberMonthsId: string;
  pooled: { excess: Decimal; excessId: string; chargeOnExperience: Decimal | null } | null;
};

/** Lines 4 to 6 of one coverage: net of the excess it bears, PMPM, and PMPM at the cost level of the rating period. */
export function trendedLine(
  sheet: Sheet,
  input: RateInput,
  period: Period,
  coverage: Coverage,
  exposed: Exposed,
  place: Place,
) {
  const { id, label, field } = place;
  const base = baseLine(sheet, input, exposed, place);
  const months = monthsLine(sheet, input, period, coverage, place);
  const method = input.parameters.trendMethod;
  const factor = trendFactor(coverage.trend, months, method);
  const rule = method === "SIMPLE" ? "1 + trend × L5b ÷ 12" : "(1 + trend)^(L5b ÷ 12)";
  const growth = { [`${field}.trend`]: coverage.trend, [id("L5b")]: months };
  sheet.computed(id("L5c"), label("Trend factor"), "factor", factor, growth, rule);
  const inputs = { [id(base.line)]: base.pmpm, [id("L5c")]: factor };
  const trended = base.pmpm.times(factor);
  return sheet.computed(id("L6"), label("Trended claims"), "PMPM", trended, inputs, `${base.line} × L5c`);
}

function baseLine(sheet: Sheet, input: RateInput, exposed: Exposed, place: Place) {
  const { memberMonths, memberMonthsId, pooled } = exposed;
  const { id, label } = place;
  const net = netLine(sheet, input.parameters.completionOrder, exposed, place);
  const inputs = { [id("L4")]: net, [memberMonthsId]: memberMonths };
  const pmpm = sheet.computed(id("L5"), label("Net claims"), "PMPM", net.div(memberMonths), inputs, "L4 ÷ L1a");
  const poolingCharge = pooled?.chargeOnExperience;
  if (!poolingCharge) return { line: "L5", pmpm };
  const charged = pmpm.plus(poolingCharge);
  const both = { [id("L5")]: pmpm, poolingCharge };
  sheet.computed(id("L5a"), label("Net claims and pooling charge"), "PMPM", charged, both, "L5 + pooling charge");
  return { line: "L5a", pmpm: charged };
}

function netLine(
  sheet: Sheet,
  order: RateInput["parameters"]["completionOrder"],
  { claims, pooled }: Exposed,
  { id, label }: Place,
) {
  const write = (net: Decimal, inputs: Inputs, rule: string) =>
    sheet.computed(id("L4"), label("Net incurred claims"), "USD", net, inputs, rule);
  if (!pooled) return write(claims.incurred, { [id("L2")]: claims.incurred }, "L2");
  const { excess, excessId } = pooled;
  const net = netOf(claims, excess, order);
  if (order === "BEFORE_POOLING") return write(net, { [id("L2")]: claims.incurred, [excessId]: excess }, "L2 − L3");
  const inputs = { [id("L1")]: claims.paid, [excessId]: excess, [id("L2b")]: claims.completion };
  return write(net, inputs, "(L1 − L3) ÷ L2b");
}

function monthsLine(sheet: Sheet, input: RateInput, period: Period, coverage: Coverage, { id, label, field }: Place) {
  if (coverage.trendMonths)
    return sheet.entered(id("L5b"), label("Trend months"), "months", coverage.trendMonths, `${field}.trendMonths`);
  const rating = { start: input.effective!, months: input.ratingMonths };
  const months = trendMonths({ start: period.start!, months: period.months }, rating);
  const lengths = { ratingMonths: input.ratingMonths, experienceMonths: period.months };
  const rule = "months from start to start + (rating − experience months) ÷ 2";
  return sheet.computed(id("L5b"), label("Trend months"), "months", months, lengths, rule);
}
