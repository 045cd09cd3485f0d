import type { Stage } from "./stages";

/** What a person forecasts of an open opportunity. Nothing but a person's word changes it. */
export const categories = ["COMMIT", "BEST_CASE", "PIPELINE", "OMITTED"] as const;
export type Category = (typeof categories)[number];
export const categoryNames: Record<Category | "CLOSED_WON" | "CLOSED_LOST", string> = {
  COMMIT: "Commit",
  BEST_CASE: "Best case",
  PIPELINE: "Pipeline",
  OMITTED: "Omitted",
  CLOSED_WON: "Closed won",
  CLOSED_LOST: "Closed lost",
};

/** How it counts in a forecast: once it has ended, as it ended; what somebody had named stays underneath. */
export function countsAs(stage: Stage, named: Category): keyof typeof categoryNames {
  if (stage === "SOLD") return "CLOSED_WON";
  return stage === "LOST" ? "CLOSED_LOST" : named;
}
