import type { Day } from "@/lib/units/day";

type At = { firmId: string; cameAfter: Day | null; today: Day };
type Asked = { firmId: string; untilOn: Day };

/** Why somebody cannot have moved so; undefined where they can. `cameAfter` is their last day at the firm before this one. */
export function moveRefusal({ firmId, cameAfter, today }: At, asked: Asked): string | undefined {
  if (asked.firmId === firmId) return "They work there already.";
  return endRefusal({ cameAfter, today }, asked.untilOn);
}

/** Why a day cannot be somebody's last at a firm; undefined where it can. */
export function endRefusal({ cameAfter, today }: Omit<At, "firmId">, lastDay: Day): string | undefined {
  if (lastDay > today) return "That day is still ahead: record it once they have gone.";
  if (cameAfter && lastDay <= cameAfter) return "They had not come yet by that day.";
}
