import { monthText } from "@/lib/format";
import type { Stay } from "./membership";

export const gradeNames: Record<string, string> = { JUNIOR: "Junior", SENIOR: "Senior" };

/** What someone is in a team: leads it, or their grade. */
export const placeText = ({ kind, grade }: Pick<Stay, "kind" | "grade">) =>
  kind === "LEAD" ? "Leads it" : (gradeNames[grade ?? ""] ?? "Member");

/** Since when, or until when, in months. */
export const stayText = ({ fromOn, toOn }: Pick<Stay, "fromOn" | "toOn">) =>
  toOn ? `until ${monthText(toOn)}` : `since ${monthText(fromOn)}`;
