import { type Decimal, sum } from "@/lib/units/decimal";
import { blended } from "./blend";
import type { ProjectedClaims } from "./blended-claims";
import type { Sheet } from "./line";
import { loaded } from "./retention";
import type { RateInput } from "./schema";

/** The loads and the premium they lead to, PMPM; `manualPremium` is the manual's alone, null without a manual. */
export type Premium = {
  fixed: Decimal;
  variable: Decimal;
  required: Decimal;
  manualPremium: Decimal | null;
  /** Null where nothing is required. */
  pricingLossRatio: Decimal | null;
};

/** Lines 14 to 16: dollars added, percentages divided by once, and where each dollar of the premium goes. */
export function premiumLines(sheet: Sheet, input: RateInput, claims: ProjectedClaims): Premium {
  const fixed = fixedLines(sheet, input);
  const variable = variableLines(sheet, input);
  const manualPremium = claims.manual && loaded(claims.manual.times(input.claimsLoad), fixed, variable);
  const required = requiredLine(sheet, input, claims, { fixed, variable, manualPremium });

  input.retention.variable.forEach(({ name, share }, index) => {
    const parts = { L16: required, [`L15[${index + 1}]`]: share };
    sheet.computed(
      `L16[${index + 1}]`,
      `of which ${name}`,
      "PMPM",
      required.times(share),
      parts,
      `L16 × L15[${index + 1}]`,
    );
  });
  const pricingLossRatio = retentionLines(sheet, required, claims.projected);
  return { fixed, variable, required, manualPremium, pricingLossRatio };
}

/** What of the premium isn't claims; ratios only where a premium is required at all. */
function retentionLines(sheet: Sheet, required: Decimal, projected: Decimal) {
  const retention = required.minus(projected);
  sheet.computed("L16a", "Total retention", "PMPM", retention, { L16: required, L13: projected }, "L16 − L13");
  if (!required.isPositive() || required.isZero()) return null;
  const parts = { L16a: retention, L16: required };
  sheet.computed("L16b", "Retention of premium", "share", retention.div(required), parts, "L16a ÷ L16");
  const claims = { L13: projected, L16: required };
  return sheet.computed("L16c", "Pricing LR", "share", projected.div(required), claims, "L13 ÷ L16");
}

function fixedLines(sheet: Sheet, { retention }: RateInput) {
  const items = retention.fixed.map(({ name, pmpm }, index) => {
    sheet.entered(`L14[${index + 1}]`, name, "PMPM", pmpm, `retention.fixed[${index}].pmpm`);
    return [`L14[${index + 1}]`, pmpm] as const;
  });
  const total = sum(items.map(([, pmpm]) => pmpm));
  return sheet.computed("L14", "Fixed retention", "PMPM", total, Object.fromEntries(items), "Σ of fixed loads");
}

function variableLines(sheet: Sheet, { retention }: RateInput) {
  const items = retention.variable.map(({ name, share }, index) => {
    sheet.entered(`L15[${index + 1}]`, name, "share", share, `retention.variable[${index}].share`);
    return [`L15[${index + 1}]`, share] as const;
  });
  const total = sum(items.map(([, share]) => share));
  return sheet.computed(
    "L15",
    "Variable retention",
    "share",
    total,
    Object.fromEntries(items),
    "Σ of shares of premium",
  );
}

type Loads = { fixed: Decimal; variable: Decimal; manualPremium: Decimal | null };

function requiredLine(
  sheet: Sheet,
  input: RateInput,
  claims: ProjectedClaims,
  { fixed, variable, manualPremium }: Loads,
) {
  const { experience, z, projected } = claims;
  if (input.parameters.blendOn === "CLAIMS" || !manualPremium) {
    const inputs = { L13: projected, L14: fixed, L15: variable };
    const required = loaded(projected, fixed, variable);
    return sheet.computed("L16", "Required premium", "PMPM", required, inputs, "(L13 + L14) ÷ (1 − L15)");
  }
  const loads = { claimsLoad: input.claimsLoad, L14: fixed, L15: variable };
  const experiencePremium = loaded(experience.times(input.claimsLoad), fixed, variable);
  const rule = (claimsId: string) => `(${claimsId} × claims load + L14) ÷ (1 − L15)`;
  sheet.computed("L15a", "Experience premium", "PMPM", experiencePremium, { L12a: experience, ...loads }, rule("L12a"));
  sheet.computed("L15b", "Manual premium", "PMPM", manualPremium, { L10a: claims.manual!, ...loads }, rule("L10a"));
  const required = blended(z, experiencePremium, manualPremium);
  const sides = { L10: z, L15a: experiencePremium, L15b: manualPremium };
  return sheet.computed("L16", "Required premium", "PMPM", required, sides, "L10 × L15a + (1 − L10) × L15b");
}
