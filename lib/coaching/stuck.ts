import { type Day, daysBetween } from "@/lib/units/day";

export type StuckTrack = {
  stage: string;
  releaseDueOn: Day;
  releasedOn: Day | null;
  decideByOn: Day;
  decidedOn: Day | null;
  /** The next step of an RFP that is out, where one is named. */
  rfpStepOn: Day | null;
};
export type Stuck = { reason: "RELEASE" | "DECISION" | "RFP"; since: Day; days: number };

/** Why a renewal does not move: the first of its dates that has passed, and for how many days; undefined where it does. */
export function stuckOn(track: StuckTrack, today: Day): Stuck | undefined {
  if (track.decidedOn) return undefined;
  const dates = [
    ...(track.releasedOn ? [] : [{ reason: "RELEASE" as const, since: track.releaseDueOn }]),
    { reason: "DECISION" as const, since: track.decideByOn },
    ...(track.rfpStepOn ? [{ reason: "RFP" as const, since: track.rfpStepOn }] : []),
  ];
  const [first] = dates.filter(({ since }) => since < today).sort((a, b) => a.since.localeCompare(b.since));
  return first && { ...first, days: daysBetween(first.since, today) };
}

export const stuckNames: Record<Stuck["reason"], string> = {
  RELEASE: "Release overdue",
  DECISION: "Decision overdue",
  RFP: "RFP step overdue",
};
