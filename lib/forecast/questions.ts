import type { Call } from "@/lib/metrics/calls";
import { isNamed } from "@/lib/metrics/calls";
import { type Day, daysBetween } from "@/lib/units/day";

/** What is known that the call asks about. */
export type Known = {
  signer: { name: string; title: string | null; metOn: Day | null } | null;
  rival: { competitor: string; action: string | null; knownBy: string; parity: string; heardOn: Day } | null;
  openRfp: boolean;
  release: { releasedOn: Day | null; waitsFor: string | null; dueOn: Day | null; stage: string } | null;
  /** What they owe us first, else the account’s next step. */
  awaited: { words: string; dueOn: Day | null } | null;
};

export type Answer = { key: "SIGNS" | "RIVAL" | "RELEASED" | "CHANGES"; question: string; known: boolean };

export const questionText: Record<Answer["key"], string> = {
  SIGNS: "Who signs, and have we met them",
  RIVAL: "What do we know of the rival",
  RELEASED: "Is the number released",
  CHANGES: "What changes the call to Commit",
};

/** A meeting longer ago than this is one to have again. */
const metWithinDays = 180;

/** Which of the four questions the record answers; what it does not know is for the call to ask. */
export function answersOf(known: Known, call: Call | null, today: Day): Answer[] {
  const met = known.signer?.metOn;
  const answered: Record<Answer["key"], boolean> = {
    SIGNS: Boolean(met && daysBetween(met, today) <= metWithinDays),
    RIVAL: known.rival !== null || !known.openRfp,
    RELEASED: Boolean(known.release?.releasedOn),
    CHANGES: call !== null && isNamed("commit", call),
  };
  return (Object.keys(questionText) as Answer["key"][]).map((key) => ({
    key,
    question: questionText[key],
    known: answered[key],
  }));
}
