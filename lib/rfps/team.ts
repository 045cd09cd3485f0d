/** What somebody does in a bid. */
export const parts = [
  "LEAD",
  "WRITER",
  "PRICING",
  "NETWORK",
  "CLINICAL",
  "OPERATIONS",
  "LEGAL",
  "PRESENTER",
  "SPONSOR",
] as const;
export type Part = (typeof parts)[number];
export const partNames: Record<Part, string> = {
  LEAD: "Leads the bid",
  WRITER: "Writes",
  PRICING: "Pricing",
  NETWORK: "Network and discounts",
  CLINICAL: "Clinical",
  OPERATIONS: "Service and implementation",
  LEGAL: "Contract",
  PRESENTER: "Presents",
  SPONSOR: "Executive sponsor",
};

export type BidPerson = { userId: string; part: Part };

/** What is wrong with a bid team; nothing where it may stand. */
export function teamProblem(team: readonly BidPerson[]): string | undefined {
  if (new Set(team.map(({ userId, part }) => `${userId} ${part}`)).size < team.length)
    return "Somebody stands there twice with the same part.";
  if (team.filter(({ part }) => part === "LEAD").length > 1) return "One person leads the bid.";
  return undefined;
}
