import { addBusinessDays } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";

export const releaseTo = ["INCUMBENT", "NEWCOMER", "BOTH", "NOBODY"] as const;
export type ReleaseTo = (typeof releaseTo)[number];
export const releaseNames: Record<ReleaseTo, string> = {
  INCUMBENT: "The firm before",
  NEWCOMER: "The new firm",
  BOTH: "Both firms",
  NOBODY: "Nobody until it is settled",
};

/** How many business days a customer may take a letter back in, unless settings say otherwise. */
export const usualWindow = 10;

/** The last day a letter may be taken back: so many business days after it came. */
export const rescindableUntil = (receivedOn: Day, businessDays: number): Day =>
  addBusinessDays(receivedOn, businessDays);

export type Meanwhile = {
  fromOn: Day;
  toOn: Day | null;
  quoteOnly: boolean;
  contested: boolean;
  rescindableUntil: Day | null;
  rescindedOn: Day | null;
  releaseTo: ReleaseTo | null;
};

/** Whether it is still open who is sent the renewal: it has not begun, is contested, or may yet be taken back. */
export const isOpen = ({ fromOn, contested, rescindableUntil: until, rescindedOn }: Meanwhile, today: Day) =>
  !rescindedOn && (contested || today < fromOn || (until !== null && today <= until));

/** Who is sent a renewal released today; nothing for a letter that is over or was taken back. */
export function holdsRelease(letter: Meanwhile, today: Day): ReleaseTo | undefined {
  if (letter.rescindedOn || (letter.toOn !== null && letter.toOn < today)) return undefined;
  if (isOpen(letter, today)) return letter.releaseTo ?? (letter.contested ? "NOBODY" : "INCUMBENT");
  return letter.quoteOnly ? "BOTH" : "NEWCOMER";
}
