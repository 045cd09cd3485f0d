import { isUndecided, type RenewalStatus, statuses, statusOfTrack } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { LineFacts, RenewalFacts, RfpFacts } from "./facts";

/** The renewal an account stands in: one overdue and undecided, else the next, else the last. */
export function currentRenewal(renewals: readonly RenewalFacts[], today: Day) {
  const byDate = [...renewals].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  const overdue = byDate.find(({ effectiveOn, outcome }) => effectiveOn <= today && !outcome);
  return overdue ?? byDate.find(({ effectiveOn }) => effectiveOn > today) ?? byDate.at(-1);
}

/**
 * What the Book says of a renewal: its outcome once there is one; until then the least advanced of its medical
 * decisions, or that we are a finalist where the employer has gone to market for that very date.
 */
export function statusOf(
  renewal: RenewalFacts | undefined,
  { lines, rfps, today }: { lines: readonly LineFacts[]; rfps: readonly RfpFacts[]; today: Day },
): RenewalStatus {
  if (!renewal) return "PLANNING";
  const { outcome, effectiveOn } = renewal;
  if (outcome) return outcome === "RENEWED" || outcome === "PARTIAL" ? "RENEWED" : leaving(effectiveOn, today);

  const status = leastAdvanced(decidingTracks(renewal, lines));
  if (status === "LAPSING") return leaving(effectiveOn, today);
  const finalist = rfps.some((rfp) => rfp.status === "FINALIST" && rfp.effectiveOn === effectiveOn);
  return finalist && isUndecided(status) && status !== "VERBAL" ? "FINALIST" : status;
}

const leaving = (effectiveOn: Day, today: Day) => (effectiveOn > today ? "LAPSING" : "LAPSED");

/** Medical keeps or loses the account; stop-loss, dental and the others decide only where there is no medical track. */
export function decidingTracks({ tracks }: RenewalFacts, lines: readonly LineFacts[]) {
  const medical = new Set(lines.filter(({ coverage }) => coverage === "MEDICAL").map(({ id }) => id));
  const deciding = tracks.filter(({ lineId, kind }) => medical.has(lineId) && kind !== "STOP_LOSS");
  return deciding.length ? deciding : tracks;
}

function leastAdvanced(tracks: RenewalFacts["tracks"]): RenewalStatus {
  const reached = tracks.map((track) => statuses.indexOf(statusOfTrack(track)));
  return statuses[Math.min(...reached)] ?? "PLANNING";
}
