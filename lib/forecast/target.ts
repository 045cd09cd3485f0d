import type { TargetKind } from "@/lib/settings/target-kinds";
import type { Decimal } from "@/lib/units/decimal";
import type { Figures, Measure, Outlook } from "./outlook";

/** Which yearly target a measure is held against; the fees’ margin has none. */
const kinds: Partial<Record<Measure, TargetKind>> = {
  members: "MEMBERS",
  premium: "INSURED_PREMIUM",
  fees: "ASC_FEES",
  insuredMargin: "INSURED_MARGIN",
};

export type Asked = { year?: Partial<Record<TargetKind, Decimal>>; persistency: Decimal };

/**
 * What is asked of a measure. A year’s are the targets somebody set; of a season it is the members to be kept, by the good
 * bound of member persistency, and nothing of dollars, which are asked by the year.
 */
export function targetOfMeasure(measure: Measure, outlook: Pick<Outlook, "members">, asked: Asked): Decimal | null {
  const kind = kinds[measure];
  if (asked.year) return (kind && asked.year[kind]) ?? null;
  return measure === "members" ? outlook.members.total.times(asked.persistency).toDecimalPlaces(0) : null;
}

/** How far a figure is from what is asked; below it is negative. */
export const gapOf = (figures: Figures, key: keyof Figures, target: Decimal | null) =>
  target && figures[key].minus(target);
