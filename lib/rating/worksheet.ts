import { type Decimal, sum } from "@/lib/units/decimal";
import { constrained, rateAction } from "./action";
import { claimsLines } from "./blended-claims";
import { latestFirst } from "./exposure";
import { type Gate, gatesOf } from "./gates";
import { type Line, Sheet } from "./line";
import { type RatedPeriod, ratePeriod } from "./period";
import { periodPlace } from "./place";
import { premiumLines } from "./premium";
import type { RateInput } from "./schema";

/** An insured renewal worked through: every line in order, the figures that decide it, and its reasonableness gates. */
export type Worksheet = {
  lines: Line[];
  /** Claims PMPM of the rating period, line 13. */
  projectedClaims: Decimal;
  fixed: Decimal;
  variable: Decimal;
  requiredPremium: Decimal;
  rateAction: Decimal | null;
  constrainedPremium: Decimal;
  gates: Gate[];
};

/** The canonical formula, lines 1 to 19, nothing rounded. The input is consistent: `rateInput` has read it. */
export function rate(input: RateInput): Worksheet {
  const sheet = new Sheet();
  const several = input.periods.length > 1;
  const periods = input.periods.map((period, index) =>
    ratePeriod(sheet, input, period, index, periodPlace(index, period.start, several)),
  );
  const claims = claimsLines(sheet, input, periods, currentOf(periods).memberMonths);
  const premium = premiumLines(sheet, input, claims);
  const action = actionLines(sheet, input, premium.required);
  return {
    lines: sheet.lines,
    projectedClaims: claims.projected,
    fixed: premium.fixed,
    variable: premium.variable,
    requiredPremium: premium.required,
    ...action,
    gates: gatesOf(input, periods, { ...premium, projected: claims.projected, rateAction: action.rateAction }),
  };
}

const currentOf = (periods: readonly RatedPeriod[]) =>
  latestFirst(periods.map((rated) => ({ start: rated.period.start, rated })))[0]!.rated;
