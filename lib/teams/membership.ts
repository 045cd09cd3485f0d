import { addDays, type Day } from "@/lib/units/day";

export type Stay = { id: string; teamId: string; kind: string; grade: string | null; fromOn: Day; toOn: Day | null };
type Next = { teamId: string | null; kind: string; grade: string | null; fromOn: Day };
type Place = Next & { teamId: string };
/** `end` what runs, then `begin` the new stay, or `correct` one that begins on that very day. */
export type Move =
  | { end: { id: string; toOn: Day }[]; begin?: Place; correct?: { id: string; to: Place } }
  | { refused: string };

/** Is someone there on that day? The last day counts. */
export const covers = (stay: Pick<Stay, "fromOn" | "toOn">, on: Day) =>
  stay.fromOn <= on && (stay.toOn === null || on <= stay.toOn);

/**
 * What moving on a day does to the dated memberships: what runs that day ends the day before, the new one begins.
 * Days before it are never rewritten, and nothing recorded for later is lost.
 */
export function moveOn(stays: Stay[], next: Next): Move {
  const later = stays.find((stay) => stay.fromOn > next.fromOn);
  if (later) return { refused: `A move from ${later.fromOn} is already recorded. Choose a later day.` };
  const running = stays.filter((stay) => covers(stay, next.fromOn));
  if (running.some((stay) => isSame(stay, next))) return { refused: "That is where they are already." };
  const [fresh] = running.filter((stay) => stay.fromOn === next.fromOn);
  const place = next.teamId ? { ...next, teamId: next.teamId } : undefined;
  if (!place && running.length === 0) return { refused: "They are in no team on that day." };
  if (!place && fresh) return { refused: "They joined on that day. Choose a later one." };
  const end = running.filter((stay) => stay !== fresh).map(({ id }) => ({ id, toOn: addDays(next.fromOn, -1) }));
  return place && fresh ? { end, correct: { id: fresh.id, to: place } } : { end, begin: place };
}

const isSame = (stay: Stay, next: Next) =>
  stay.teamId === next.teamId && stay.kind === next.kind && stay.grade === next.grade;
