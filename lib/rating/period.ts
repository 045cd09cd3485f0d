import { type Decimal, product, sum } from "@/lib/units/decimal";
import { incurredLines, trendedLine } from "./coverage";
import { memberMonthsOf } from "./exposure";
import type { Sheet } from "./line";
import { coveragePlace, type Place } from "./place";
import { bearerOf, excessOf } from "./pooling";
import type { Period, RateInput } from "./schema";

/** What one experience period comes to; `experience` is line 8, claims PMPM at the rating period's level. */
export type RatedPeriod = {
  period: Period;
  memberMonths: Decimal;
  paid: Decimal;
  incurred: Decimal;
  excess: Decimal;
  trended: Decimal;
  experience: Decimal;
};

/** Lines 1 to 8 of one period, written to the sheet at its place. */
export function ratePeriod(sheet: Sheet, input: RateInput, period: Period, index: number, place: Place): RatedPeriod {
  const { id, label, field } = place;
  const several = period.coverages.length > 1;
  const places = period.coverages.map(({ name }, k) => coveragePlace(place, [index, k], name, several));

  const memberMonths = memberMonthsOf(period)!;
  sheet.entered(id("L1a"), label("Member months"), "member months", memberMonths, `${field}.memberMonths`);
  const claims = period.coverages.map((coverage, k) => incurredLines(sheet, coverage, places[k]!));
  const excess = excessLine(sheet, input, period, place);

  const bearer = bearerOf(period.coverages);
  const chargeOnExperience = input.parameters.poolingChargeBasis === "EXPERIENCE" ? input.poolingCharge : null;
  const trended = period.coverages.map((coverage, k) => {
    const pooled = k === bearer ? { excess, excessId: id("L3"), chargeOnExperience } : null;
    const exposed = { claims: claims[k]!, memberMonths, memberMonthsId: id("L1a"), pooled };
    return trendedLine(sheet, input, period, coverage, exposed, places[k]!);
  });
  if (several) {
    const parts = Object.fromEntries(places.map((each, k) => [each.id("L6"), trended[k]!]));
    sheet.computed(id("L6"), label("Trended claims"), "PMPM", sum(trended), parts, "Σ over coverages of L6");
  }
  return {
    period,
    memberMonths,
    paid: sum(claims.map(({ paid }) => paid)),
    incurred: sum(claims.map(({ incurred }) => incurred)),
    excess,
    trended: sum(trended),
    experience: experienceLines(sheet, input, period, sum(trended), place),
  };
}

function excessLine(sheet: Sheet, { poolingPoint }: RateInput, period: Period, { id, label, field }: Place) {
  const excess = excessOf(period, poolingPoint);
  if (!period.claimants?.length || !poolingPoint)
    return sheet.entered(id("L3"), label("Pooled excess"), "USD", excess, `${field}.excess`);
  const rule = "Σ over claimants of max(0, claimant − pooling point)";
  return sheet.computed(id("L3"), label("Pooled excess"), "USD", excess, { poolingPoint }, rule);
}

/** Lines 7 and 8: the period's factors, then a pooling charge that is at rating level already and is never trended. */
function experienceLines(sheet: Sheet, input: RateInput, period: Period, trended: Decimal, { id, label }: Place) {
  const { demographicFactor, benefitFactor, networkFactor, otherFactor } = period;
  const factors = { demographicFactor, benefitFactor, networkFactor, otherFactor };
  const adjusted = sheet.computed(
    id("L7"),
    label("Adjusted claims"),
    "PMPM",
    trended.times(product(Object.values(factors))),
    { [id("L6")]: trended, ...factors },
    "L6 × demographic × benefit × network × other",
  );
  if (input.parameters.poolingChargeBasis === "EXPERIENCE")
    return sheet.computed(id("L8"), label("Experience claims"), "PMPM", adjusted, { [id("L7")]: adjusted }, "L7");
  const inputs = { [id("L7")]: adjusted, poolingCharge: input.poolingCharge };
  const experience = adjusted.plus(input.poolingCharge);
  return sheet.computed(id("L8"), label("Experience claims"), "PMPM", experience, inputs, "L7 + pooling charge");
}
