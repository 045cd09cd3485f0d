import type { Decimal } from "@/lib/units/decimal";
import { type Claims, claimsOf, netOf } from "./claims";
import type { Sheet } from "./line";
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

type Charged = {
  claims: Claims;
  excess: Decimal;
  excessId: string;
  memberMonths: Decimal;
  memberMonthsId: string;
  poolingCharge: Decimal | null;
};

/** Line 4 of one coverage: claims less the excess it bears, before or after completion. */
export function netLine(
  sheet: Sheet,
  order: RateInput["parameters"]["completionOrder"],
  charged: Charged,
  place: Place,
) {
  const { claims, excess, excessId } = charged;
  const { id, label } = place;
  const net = netOf(claims, excess, order);
  if (order === "BEFORE_POOLING" || excess.isZero()) {
    const inputs = { [id("L2")]: claims.incurred, [excessId]: excess };
    return sheet.computed(id("L4"), label("Net incurred claims"), "USD", net, inputs, "L2 − L3");
  }
  const inputs = { [id("L1")]: claims.paid, [excessId]: excess, [id("L2b")]: claims.completion };
  return sheet.computed(id("L4"), label("Net incurred claims"), "USD", net, inputs, "(L1 − L3) ÷ L2b");
}

/** Lines 5 and 6 of one coverage: PMPM, and PMPM at the cost level of the rating period. */
export function trendedLine(
  sheet: Sheet,
  input: RateInput,
  period: Period,
  coverage: Coverage,
  charged: Charged,
  place: Place,
) {
  const { id, label, field } = place;
  const net = netLine(sheet, input.parameters.completionOrder, charged, place);
  const exposed = { [id("L4")]: net, [charged.memberMonthsId]: charged.memberMonths };
  let base = sheet.computed(id("L5"), label("Net claims"), "PMPM", net.div(charged.memberMonths), exposed, "L4 ÷ L1a");
  let baseId = "L5";
  if (charged.poolingCharge) {
    const inputs = { [id("L5")]: base, poolingCharge: charged.poolingCharge };
    base = base.plus(charged.poolingCharge);
    sheet.computed(id("L5a"), label("Net claims and pooling charge"), "PMPM", base, inputs, "L5 + pooling charge");
    baseId = "L5a";
  }

  const months = monthsLine(sheet, input, period, coverage, place);
  const method = input.parameters.trendMethod;
  const factor = trendFactor(coverage.trend, months, method);
  const rule = method === "SIMPLE" ? "1 + trend × L5b ÷ 12" : "(1 + trend)^(L5b ÷ 12)";
  const growth = { [`${field}.trend`]: coverage.trend, [id("L5b")]: months };
  sheet.computed(id("L5c"), label("Trend factor"), "factor", factor, growth, rule);
  const trended = { [id(baseId)]: base, [id("L5c")]: factor };
  return sheet.computed(id("L6"), label("Trended claims"), "PMPM", base.times(factor), trended, `${baseId} × L5c`);
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
