import type { Stay } from "./membership";

export const gradeNames: Record<string, string> = { JUNIOR: "Junior", SENIOR: "Senior" };

/** What someone is in a team: leads it, or their grade. */
export const placeText = ({ kind, grade }: Pick<Stay, "kind" | "grade">) =>
  kind === "LEAD" ? "Leads it" : (gradeNames[grade ?? ""] ?? "Member");
