import { callNames, calls } from "@/lib/metrics/calls";
import { usualProbabilities } from "@/lib/metrics/forecast";
import type { Setting } from "./definition";

/** How often a renewal called so is kept; a call may not promise more than the one above it. */
export const callSetting: Setting = {
  key: "call_probabilities",
  family: "CATALOGUE",
  place: "thresholds",
  title: "Renewal calls",
  tells: "How often a renewal so called is kept; Safe and Likely are in Commit, At risk in Best case.",
  used: "Expected in the Forecast; a frozen forecast keeps those of its day",
  usual: usualProbabilities,
  fields: calls.map((call) => ({ path: call, label: callNames[call], unit: "percent" as const })),
  faults: (figures) =>
    calls.flatMap((path, at) => {
      const [below, above] = [figures[path], figures[calls[at - 1] ?? path]];
      return below && above?.lt(below) ? [{ path, message: "Must not be more than the call above it." }] : [];
    }),
};
