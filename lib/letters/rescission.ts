import { renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";

export type Rescindable = {
  signedOn: Day | null;
  receivedOn: Day | null;
  fromOn: Day;
  quoteOnly: boolean;
  rescindableUntil: Day | null;
  rescindedOn: Day | null;
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/**
 * The days on which word may have come that the customer takes a letter back: since the letter came, within its window, and
 * not ahead of today. A letter that only lets a firm ask has no window: the customer may end that whenever they like.
 * Nothing where the letter was taken back already, or no window of it is known. Recorded late, the word counts from the day it came.
 */
export function rescissionDays(letter: Rescindable, today: Day): { first: Day; last: Day } | null {
  const { signedOn, receivedOn, fromOn, quoteOnly, rescindableUntil: until, rescindedOn } = letter;
  if (rescindedOn !== null) return null;
  const first = receivedOn ?? signedOn ?? fromOn;
  const last = quoteOnly ? today : until && earlier(until, today);
  return last === null || last < first ? null : { first, last };
}

/** Why word of a day does not take a letter back, as a sentence; nothing where it does. */
export function whyNotTakenBack(letter: Rescindable, on: Day, today: Day): string | undefined {
  if (letter.rescindedOn !== null) return "That letter was taken back already.";
  if (on > today) return "It is taken back once the customer has said so: choose today or an earlier day.";
  const days = rescissionDays(letter, today);
  if (!days) return "That letter can no longer be taken back. A new letter now names who comes next.";
  if (on < days.first) return `The letter itself came on ${renewalDay(days.first)}. Choose that day or a later one.`;
  if (on > days.last)
    return `It could be taken back until ${renewalDay(days.last)}. Choose the day the customer’s word came, or record a new letter.`;
  return undefined;
}
