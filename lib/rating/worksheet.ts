import { type Decimal, one } from "@/lib/units/decimal";
import { constrained, rateAction } from "./action";
import { claimsLines } from "./blended-claims";
import { latestFirst } from "./exposure";
import { type Gate, gatesOf } from "./gates";
import { type Line, Sheet } from "./line";
import { ratePeriod } from "./period";
import { periodPlace } from "./place";
import { premiumLines } from "./premium";
import type { RateInput } from "./schema";

/** An insured renewal worked through: every line in order, the figures that decide it, and its reasonableness gates. */
export type Worksheet = {
  lines: Line[];
  /** PMPM at the rating period's level, line 13. */
  projectedClaims: Decimal;
  /** PMPM, line 14. */
  fixed: Decimal;
  /** Share of premium, line 15. */
  variable: Decimal;
  requiredPremium: Decimal;
  /** Null where there is no current premium. */
  rateAction: Decimal | null;
  constrainedPremium: Decimal;
  gates: Gate[];
};

/** The canonical formula, lines 1 to 19, nothing rounded. The input is consistent: `rateInput` has read it. */
export function rate(input: RateInput): Worksheet {
  const sheet = new Sheet();
  const several = input.periods.length > 1;
  const periods = input.periods.map((period, index) => {
    const place = periodPlace(index, period.start, several);
    return { ...ratePeriod(sheet, input, period, index, place), place, start: period.start };
  });
  const fromLatest = latestFirst(periods);
  const claims = claimsLines(sheet, input, periods, fromLatest[0]!.memberMonths);
  const premium = premiumLines(sheet, input, claims);
  const action = actionLines(sheet, input, premium.required);
  return {
    lines: sheet.lines,
    projectedClaims: claims.projected,
    fixed: premium.fixed,
    variable: premium.variable,
    requiredPremium: premium.required,
    ...action,
    gates: gatesOf(fromLatest, { ...premium, rateAction: action.rateAction, poolingCharge: input.poolingCharge }),
  };
}

/** Lines 17 to 19: against the current premium, within the contract's limits, and what people decided. */
function actionLines(sheet: Sheet, input: RateInput, required: Decimal) {
  const { currentPremium, cap, floor } = input;
  const action = currentPremium && actionLine(sheet, input, required, currentPremium);
  const held = currentPremium ? constrained(required, currentPremium, { floor, cap }) : required;
  const limits = {
    L16: required,
    ...(currentPremium && { currentPremium }),
    ...(floor && { floor }),
    ...(cap && { cap }),
  };
  const rule = currentPremium ? "L16 within current premium × (1 + floor, 1 + cap)" : "L16";
  sheet.computed("L18", "Constrained premium", "PMPM", held, limits, rule);
  if (currentPremium) {
    const parts = { L18: held, currentPremium };
    const heldAction = rateAction(held, currentPremium);
    sheet.computed("L18a", "Constrained action", "share", heldAction, parts, "L18 ÷ current premium − 1");
    const cost = required.minus(held);
    sheet.computed("L18b", "Cost of cap and floor", "PMPM", cost, { L16: required, L18: held }, "L16 − L18");
  }
  if (input.quotedPremium) sheet.entered("L19", "Quoted premium", "PMPM", input.quotedPremium, "quotedPremium");
  if (input.soldPremium) sheet.entered("L19a", "Sold premium", "PMPM", input.soldPremium, "soldPremium");
  return { rateAction: action, constrainedPremium: held };
}

/** The action says so where it spans a plan change. */
function actionLine(sheet: Sheet, { periods }: RateInput, required: Decimal, currentPremium: Decimal) {
  const planChanges = periods.some(({ benefitFactor }) => !benefitFactor.eq(one));
  const label = planChanges ? "Rate action, after plan change" : "Rate action";
  const inputs = { L16: required, currentPremium };
  return sheet.computed(
    "L17",
    label,
    "share",
    rateAction(required, currentPremium),
    inputs,
    "L16 ÷ current premium − 1",
  );
}
