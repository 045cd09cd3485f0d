import { type Decimal, decimal, product, sum, zero } from "@/lib/units/decimal";
import { blended } from "./blend";
import { type Credibility, credibilityOf, credibilityRule } from "./credibility";
import type { Inputs, Sheet } from "./line";
import type { RatedPeriod } from "./period";
import type { Place } from "./place";
import type { RateInput } from "./schema";

/** Claims PMPM of the rating period: own experience, the manual (null without one), and what they come to together. */
export type ProjectedClaims = { experience: Decimal; manual: Decimal | null; z: Decimal; projected: Decimal };

type Weighted = RatedPeriod & { place: Place };

/** Lines 9 to 13: periods weighted, add-backs joined, blended with a manual at rating level, then the claims load. */
export function claimsLines(sheet: Sheet, input: RateInput, periods: readonly Weighted[], exposure: Decimal) {
  const experience = addBackLines(sheet, input, weightedLine(sheet, periods));
  const z = credibilityLine(sheet, credibilityRule(input.credibility, Boolean(input.manual)), exposure);
  const manual = manualLine(sheet, input);
  const claims = manual ? blended(z, experience, manual) : experience;
  const rule = manual ? "L10 × L12a + (1 − L10) × L10a" : "L12a";
  const sides: Inputs = manual ? { L10: z, L12a: experience, L10a: manual } : { L12a: experience };
  sheet.computed("L11", "Blended claims", "PMPM", claims, sides, rule);
  const projected = claims.times(input.claimsLoad);
  const load = { L11: claims, claimsLoad: input.claimsLoad };
  sheet.computed("L11a", "Blended claims with claims load", "PMPM", projected, load, "L11 × claims load");
  sheet.computed("L13", "Projected claims", "PMPM", projected, { L11a: projected }, "L11a");
  return { experience, manual, z, projected };
}

function weightedLine(sheet: Sheet, periods: readonly Weighted[]) {
  const parts: Inputs = {};
  const weighted = periods.map(({ period, experience, place }) => {
    const weight = period.weight ?? decimal(1);
    parts[place.id("L8")] = experience;
    parts[`${place.field}.weight`] = weight;
    return weight.times(experience);
  });
  return sheet.computed(
    "L9",
    "Weighted experience claims",
    "PMPM",
    sum(weighted),
    parts,
    "Σ over periods of weight × L8",
  );
}

function addBackLines(sheet: Sheet, { addBacks }: RateInput, experience: Decimal) {
  const ids = addBacks.map(({ name, pmpm }, index) => {
    sheet.entered(`L12[${index + 1}]`, name, "PMPM", pmpm, `addBacks[${index}].pmpm`);
    return [`L12[${index + 1}]`, pmpm] as const;
  });
  const total = addBacks.length ? sum(addBacks.map(({ pmpm }) => pmpm)) : zero;
  sheet.computed("L12", "Other claims", "PMPM", total, Object.fromEntries(ids), "Σ of add-backs");
  const joined = { L9: experience, L12: total };
  return sheet.computed("L12a", "Experience with other claims", "PMPM", experience.plus(total), joined, "L9 + L12");
}

function credibilityLine(sheet: Sheet, rule: Credibility, memberMonths: Decimal) {
  const z = credibilityOf(rule, memberMonths);
  const line = (inputs: Inputs, source: string) => sheet.computed("L10", "Credibility", "share", z, inputs, source);
  switch (rule.method) {
    case "MEMBER_MONTHS":
      return line({ memberMonths, "credibility.full": rule.full }, "min(1, √(current member months ÷ full))");
    case "CLAIM_COUNT":
      return line({ "credibility.count": rule.count, "credibility.full": rule.full }, "min(1, √(claims ÷ full))");
    case "BUHLMANN":
      return line({ memberMonths, "credibility.k": rule.k }, "n ÷ (n + k), n = current member months ÷ 12");
    case "FIXED":
      return sheet.entered("L10", "Credibility", "share", z, "credibility.z");
  }
}

/** The manual is at rating level already, its own large claims included: it takes its factors and no trend. */
function manualLine(sheet: Sheet, { manual }: RateInput) {
  if (!manual) return null;
  const factors = manual.factors.map((factor) => ("factor" in factor ? factor.factor : factor));
  const named = factors.map((factor, index) => [`manual.factors[${index}]`, factor] as const);
  const inputs = { "manual.base": manual.base, ...Object.fromEntries(named) };
  const value = manual.base.times(product(factors));
  return sheet.computed("L10a", "Manual claims", "PMPM", value, inputs, "base × factors");
}
