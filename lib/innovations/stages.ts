import { dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

/** How far an account comes with a program, in order. */
export const waveStages = ["INVITED", "PITCHED", "PILOT", "ADOPTED", "RENEWED"] as const;
export type WaveStage = (typeof waveStages)[number];

/** Where an account stands: at a stage, or out of it. */
export const waveStates = [...waveStages, "ENDED"] as const;
export type WaveState = (typeof waveStates)[number];
export const waveStateNames: Record<WaveState, string> = {
  INVITED: "Invited",
  PITCHED: "Pitched",
  PILOT: "Pilot",
  ADOPTED: "Adopted",
  RENEWED: "Renewed",
  ENDED: "Out",
};

/** The day each stage was reached; none where it was passed over or has not come. Invited always has one. */
export type StageDays = Record<WaveStage, Day | null>;
export type Wave = { days: StageDays; endedOn: Day | null; endReason: string | null };

export const invitedOn = (on: Day): Wave => ({
  days: { INVITED: on, PITCHED: null, PILOT: null, ADOPTED: null, RENEWED: null },
  endedOn: null,
  endReason: null,
});

/** The furthest stage reached. */
export const stageOf = ({ days }: Pick<Wave, "days">): WaveStage =>
  waveStages.findLast((stage) => days[stage] !== null) ?? "INVITED";

export const stateOf = (wave: Wave): WaveState => (wave.endedOn ? "ENDED" : stageOf(wave));

/** Since when it stands where it stands. */
export const sinceOf = (wave: Wave): Day | null => wave.endedOn ?? wave.days[stageOf(wave)];

/** Where it may go from here: any other stage, and out; from out back in, where it stood. Renewed follows adopted alone. */
export function movesOf(wave: Wave): WaveState[] {
  if (wave.endedOn) return [stageOf(wave)];
  const at = stageOf(wave);
  return waveStates.filter((to) => to !== at && (to !== "RENEWED" || wave.days.ADOPTED !== null));
}

type Move = { to: WaveState; on: Day; reason: string | null; today: Day };

/**
 * An account moved, or why it cannot be, in a sentence. Forward gives a stage its day and leaves what was passed over
 * without one; back takes away the days after it.
 */
export function moved(wave: Wave, { to, on, reason, today }: Move): Wave | string {
  if (!movesOf(wave).includes(to)) return refusal(wave, to);
  if (wave.endedOn && to !== "ENDED") return { ...wave, endedOn: null, endReason: null };
  if (on > today) return "It has not happened yet: choose today or an earlier day.";
  if (to === "ENDED" && !reason) return "Say why it ended.";
  const kept = to === "ENDED" ? waveStages : waveStages.slice(0, waveStages.indexOf(to));
  const last = kept.findLast((stage) => wave.days[stage] !== null);
  const before = last && wave.days[last];
  if (before && on < before)
    return `${waveStateNames[last]} on ${dayText(before, today)}: choose that day or a later one.`;
  if (to === "ENDED") return { ...wave, endedOn: on, endReason: reason };
  const back = waveStages.indexOf(to) < waveStages.indexOf(stageOf(wave));
  const days = Object.fromEntries(
    waveStages.map((stage) => {
      if (stage === to) return [stage, back ? (wave.days[stage] ?? on) : on];
      return [stage, kept.includes(stage) ? wave.days[stage] : null];
    }),
  ) as StageDays;
  return { ...wave, days };
}

function refusal(wave: Wave, to: WaveState) {
  if (wave.endedOn) return "It is out of the program: take it back in first.";
  if (to === "RENEWED") return "Renewed comes after adopted.";
  return `It stands at ${waveStateNames[to].toLowerCase()} already.`;
}
