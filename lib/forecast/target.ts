import { count, odds } from "@/lib/format";
import { type Figure, sideOf } from "@/lib/metrics/figure";
import type { TargetKind } from "@/lib/settings/target-kinds";
import type { Decimal } from "@/lib/units/decimal";
import type { Figures, Measure, Outlook } from "./outlook";
import { measureNames } from "./told";

/** Which target a measure is held against. */
const kinds: Record<Measure, TargetKind> = {
  members: "MEMBERS",
  premium: "INSURED_PREMIUM",
  fees: "ASC_FEES",
  insuredMargin: "INSURED_MARGIN",
  feeMargin: "FEE_MARGIN",
};

/** What somebody set for the season or the year, and the share of a season’s that is to be kept where nobody did. */
export type Asked = { span: "season" | "year"; set: Partial<Record<TargetKind, Decimal>>; persistency: Decimal };

/** What is asked, in words: the number, and how much of the season that is where nobody set one. */
export function targetText(measure: Measure, total: Decimal, asked: Asked) {
  const target = targetOfMeasure(measure, total, asked);
  if (!target) return "no target is set";
  return isSet(measure, asked) ? `target ${count(target)}` : `target ${count(target)}, ${odds(asked.persistency)} kept`;
}

/** Whether a measure’s target is one that somebody set. */
export const isSet = (measure: Measure, { set }: Asked) => set[kinds[measure]] !== undefined;

/**
 * What is asked of a measure: the target somebody set for this season or year. Of a season for which none is set it is what
 * renews times the good bound of persistency, of each bucket on its own; of a year without one nothing is asked.
 */
export function targetOfMeasure(measure: Measure, total: Decimal, asked: Asked): Decimal | null {
  const set = asked.set[kinds[measure]];
  if (set) return set;
  if (asked.span === "year") return null;
  return total.times(asked.persistency).toDecimalPlaces(measure === "members" ? 0 : 2);
}

/** How far a figure is from what is asked; below it is negative. */
export const gapOf = (figures: Figures, key: keyof Figures, target: Decimal | null) =>
  target && figures[key].minus(target);

const unitOf = (measure: Measure) => (measure === "members" ? "count" : "dollars");

/** The target as a figure that says where it comes from. */
export function targetFigure(measure: Measure, outlook: Outlook, asked: Asked): Figure | null {
  const value = targetOfMeasure(measure, outlook[measure].total, asked);
  if (!value) return null;
  const name = measureNames[measure];
  const of = asked.span === "year" ? "year" : "season";
  const set = isSet(measure, asked);
  return {
    name: `Target, ${name}`,
    tells: set
      ? `What a VP asks of the ${of}, under Settings, Targets`
      : `What is to be kept of the season, because no target is set: ${odds(asked.persistency)} is the good bound of member persistency`,
    formula: set ? `Sum of the targets set for the ${of} of those shown` : `At stake × ${odds(asked.persistency)}`,
    value,
    format: unitOf(measure),
    numerator: set
      ? sideOf("Targets set", value, unitOf(measure))
      : sideOf(`${name}, at stake`, outlook[measure].total, unitOf(measure)),
    denominator: null,
  };
}

/** How far the commit is from it, as a figure. */
export function gapFigure(measure: Measure, outlook: Outlook, asked: Asked): Figure | null {
  const target = targetOfMeasure(measure, outlook[measure].total, asked);
  const gap = gapOf(outlook[measure], "commit", target);
  if (!target || !gap) return null;
  const unit = measure === "members" ? "change" : "dollars";
  return {
    name: `Gap, ${measureNames[measure]}`,
    tells: "How far what is committed is from what is asked; below 0 it is short",
    formula: "Commit − target",
    value: gap,
    format: unit,
    numerator: sideOf("Commit less target", gap, unit),
    denominator: null,
  };
}
