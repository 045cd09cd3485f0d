import type { Day } from "@/lib/units/day";
import { type AnswerState, type Outcome, stateOf } from "./standing";

type Known = {
  id: string;
  topic: string;
  asked: string;
  words: string;
  approvedOn: Day | null;
  expiresOn: Day | null;
  retiredOn: Day | null;
  lastOutcome: Outcome | null;
};
export type Proposal<A extends Known = Known> = { answer: A; shared: string[]; share: number; state: AnswerState };

const idle = new Set(
  "a an and any are as at be been being by can could describe detail details do does for from give has have how if in indicate into is it its list may of on or our over provide should state such than that the their them there these they this those through to under was we were what when where whether which who will with would yes no you your bidder carrier vendor company organization plan plans members member".split(
    " ",
  ),
);

const courteous = /^(pleas|kind|thank)/;

/** The words of a text that tell what it is about, each once, without their endings. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !idle.has(word) && !courteous.test(word))
      .map(stem),
  );
const stem = (word: string) => word.replace(/(ies)$/, "y").replace(/(?<=\w{3})(ing|ers|er|ed|es|s)$/, "");

/**
 * The answers of the library that a question may be asking for, best first, each with the words they share: a word that few
 * answers are about says more than one that many are. What was retired or never approved is not proposed; of two that fit
 * alike, one in force comes before one expired, then one that won.
 */
export function proposer<A extends Known>(library: readonly A[], today: Day, most = 3) {
  const index = library.map((answer) => ({ answer, about: wordsOf(`${answer.topic} ${answer.asked}`) }));
  const known = new Map<string, number>();
  for (const { about } of index) for (const word of about) known.set(word, (known.get(word) ?? 0) + 1);
  const weightOf = (word: string) => 1 / (1 + Math.log2(1 + (known.get(word) ?? 0)));
  const rank = ({ share, state, answer }: Proposal<A>) =>
    Math.round(share * 20) * 100 + (state === "APPROVED" ? 10 : 0) + (answer.lastOutcome === "WON" ? 1 : 0);
  return (question: string): Proposal<A>[] => {
    const asked = wordsOf(question);
    const whole = [...asked].reduce((sum, word) => sum + weightOf(word), 0);
    const found = index.flatMap(({ answer, about }): Proposal<A>[] => {
      const state = stateOf(answer, today);
      const shared = [...asked].filter((word) => about.has(word)).sort();
      const share = whole === 0 ? 0 : shared.reduce((sum, word) => sum + weightOf(word), 0) / whole;
      const fits = shared.length >= Math.min(2, asked.size) && share >= 0.3;
      return fits && (state === "APPROVED" || state === "EXPIRED") ? [{ answer, shared, share, state }] : [];
    });
    return found.sort((a, b) => rank(b) - rank(a) || (a.answer.id < b.answer.id ? -1 : 1)).slice(0, most);
  };
}
