import { type Decimal, one, product, sum, zero } from "@/lib/units/decimal";
import { blended } from "./blend";
import { credibilityOf, credibilityRule } from "./credibility";
import type { Inputs, Sheet } from "./line";
import type { RatedPeriod } from "./period";
import type { RateInput } from "./schema";

/** Claims PMPM of the rating period: own experience, the manual's (null without one), their weight, and the outcome. */
export type ProjectedClaims = { experience: Decimal; manual: Decimal | null; z: Decimal; projected: Decimal };

/** Lines 9 to 13: periods weighted, add-backs joined, blended with a manual at rating level, then the claims load. */
export function claimsLines(sheet: Sheet, input: RateInput, periods: readonly RatedPeriod[], exposure: Decimal) {
  const experience = addBackLines(sheet, input, weightedLine(sheet, periods));
  const rule = credibilityRule(input.credibility, Boolean(input.manual));
  const z = sheet.computed("L10", "Credibility", "share", credibilityOf(rule, exposure), ...credibilitySource(rule, exposure));
  const manual = manualLine(sheet, input);
  const claims = sheet.computed(
    "L11",
    "Blended claims",
    "PMPM",
    manual ? blended(z, experience, manual) : experience,
    { L12a: experience, L10: z, ...(manual && { L10a: manual }) },
    manual ? "L10 × L12a + (1 − L10) × L10a" : "L12a",
  );
  const load = input.claimsLoad;
  const projected = sheet.computed("L11a", "Claims load", "PMPM", claims.times(load), { L11: claims, claimsLoad: load }, "L11 × claims load");
  sheet.computed("L13", "Projected claims", "PMPM", projected, { L11a: projected }, "L11a");
  return { experience, manual, z, projected };
}
