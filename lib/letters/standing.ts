import type { Day } from "@/lib/units/day";

export type LetterState = "RESCINDED" | "CONTESTED" | "OVERTAKEN" | "ENDED" | "COMING" | "QUOTE_ONLY" | "OF_RECORD";
export const letterStateNames: Record<LetterState, string> = {
  RESCINDED: "Taken back",
  CONTESTED: "Contested",
  OVERTAKEN: "Overtaken",
  ENDED: "Ended",
  COMING: "Coming",
  QUOTE_ONLY: "Quote only",
  OF_RECORD: "Of record",
};

type Dated = {
  fromOn: Day;
  toOn: Day | null;
  quoteOnly: boolean;
  contested: boolean;
  rescindedOn: Day | null;
};

/** What a letter is on a day; overtaken is one that another letter ended before it began. */
export function letterState({ fromOn, toOn, quoteOnly, contested, rescindedOn }: Dated, today: Day): LetterState {
  if (rescindedOn) return "RESCINDED";
  if (toOn !== null && toOn < fromOn) return "OVERTAKEN";
  if (toOn !== null && toOn < today) return "ENDED";
  if (contested) return "CONTESTED";
  if (fromOn > today) return "COMING";
  return quoteOnly ? "QUOTE_ONLY" : "OF_RECORD";
}

/** Whether it is worth a row among what stands, rather than in the history. */
export const isCurrent = (letter: Dated, today: Day) =>
  !["RESCINDED", "OVERTAKEN", "ENDED"].includes(letterState(letter, today));
