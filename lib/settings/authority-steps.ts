import type { Level } from "@/lib/authority/matrix";
import type { Needed } from "@/lib/authority/needed";
import { columnOf, levelNames } from "./authority";

export type Step = { who: string; does: string };

const nameOf = (level: Level | "COMMITTEE") => (level === "COMMITTEE" ? "Committee" : levelNames[level]);

/** Who signs in which order, the last one settling it. */
export function stepsOf({ recommend, underwriting, decides, committee }: Needed): Step[] {
  const underwriter = underwriting === "COMMITTEE" ? "UW_MANAGER" : underwriting;
  return [
    ...recommend.map((level) => ({ who: nameOf(level), does: "recommends" })),
    ...(decides === underwriter && !committee
      ? [{ who: nameOf(underwriter), does: "signs last, because nobody approves what they ask for" }]
      : [
          { who: nameOf(underwriter), does: underwriting === "COMMITTEE" ? "recommends for underwriting" : "co-signs" },
          { who: nameOf(decides), does: committee ? "decides" : "approves" },
        ]),
  ];
}

/** Which column binds and why, in a sentence. */
export function bindingText({ columns: [strictest], escalated, decides }: Needed) {
  if (!strictest) return "";
  const { name } = columnOf[strictest.column];
  const why = {
    COMMITTEE: "is above every limit of sales",
    VP: "needs the VP",
    DIRECTOR: "needs the Director",
    SENIOR_AE: "is within a Senior AE’s limits",
    AE: "is within an AE’s limits",
  }[strictest.sales];
  const underwriting = strictest.sales !== "COMMITTEE" && strictest.underwriting === "COMMITTEE";
  const more = underwriting ? ", and is above every limit of underwriting" : "";
  const budget = escalated ? ` More than the budget has left: one level up, ${nameOf(decides).toLowerCase()}.` : "";
  return `${name} binds: it ${why}${more}.${budget.replace("vp", "VP")}`;
}
