import { type Call, isNamed } from "@/lib/metrics/calls";

/** Where a call is counted: Commit and Best case by name, Pipeline in neither. */
export const categories = ["COMMIT", "BEST_CASE", "PIPELINE"] as const;
export type Category = (typeof categories)[number];
export const categoryNames: Record<Category, string> = {
  COMMIT: "Commit",
  BEST_CASE: "Best case",
  PIPELINE: "Pipeline",
};

export function categoryOf(call: Call): Category {
  if (isNamed("commit", call)) return "COMMIT";
  return isNamed("best", call) ? "BEST_CASE" : "PIPELINE";
}

/** Who speaks of a renewal. What people say is kept as forecast_calls.voice spells it; the system’s is worked out. */
export const spoken = ["AE", "DIRECTOR"] as const;
export type Spoken = (typeof spoken)[number];
export const voices = [...spoken, "SYSTEM"] as const;
export type Voice = (typeof voices)[number];
export const voiceNames: Record<Voice, string> = { AE: "AE call", DIRECTOR: "Director call", SYSTEM: "System" };

/** A renewal’s voices say different things: in which category it belongs, never averaged. */
export function differ(said: readonly (Call | null)[]): boolean {
  const named = said.flatMap((call) => (call ? [categoryOf(call)] : []));
  return new Set(named).size > 1;
}
