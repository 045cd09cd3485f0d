import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Measure } from "./names";

/** The standing's figures a plan is measured by: counts of people and families, ratios as fractions of one. */
export type Figures = {
  members: number;
  productsHeld: number;
  lossRatio: Decimal | null;
  feeAdequacy: Decimal | null;
};

/** A figure as it is now; null where the account has none, as an ASC account has no LR. */
export function currentOf(measure: Measure, figures: Figures): Decimal | null {
  if (measure === "MEMBERS") return decimal(figures.members);
  if (measure === "FAMILIES_HELD") return decimal(figures.productsHeld);
  return measure === "LR" ? figures.lossRatio : figures.feeAdequacy;
}

/** Whether a target is met: an LR at or under it, any other figure at or over it; null where there is no figure. */
export function isMet(measure: Measure, target: string, figures: Figures): boolean | null {
  const current = currentOf(measure, figures);
  if (current === null) return null;
  return measure === "LR" ? current.lte(target) : current.gte(target);
}
