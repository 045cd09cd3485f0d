import type { Day } from "@/lib/units/day";
import { isOpen } from "./moves";

type Decided = { medical: boolean; kind: string; stage: string; decidedOn: Day | null };

/**
 * What a renewal has come to once every decision that keeps or loses it is made: medical decides, the others only where
 * there is no medical. Nothing while one is open.
 */
export function outcomeOf(tracks: readonly Decided[]): "RENEWED" | "LAPSED" | "PARTIAL" | undefined {
  const medical = tracks.filter((track) => track.medical && track.kind !== "STOP_LOSS");
  const deciding = medical.length ? medical : tracks;
  if (deciding.length === 0 || deciding.some(isOpen)) return;
  const lost = deciding.filter(({ stage }) => ["LOST", "WITHDRAWN"].includes(stage));
  if (lost.length === deciding.length) return "LAPSED";
  return lost.length > 0 || deciding.some(({ stage }) => stage === "PARTIAL_LOSS") ? "PARTIAL" : "RENEWED";
}
