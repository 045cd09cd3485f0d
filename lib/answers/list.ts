import { z } from "zod";
import type { Day } from "@/lib/units/day";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import type { LibraryAnswer } from "./answer";
import { type AnswerState, stateOf } from "./standing";

const states = ["DRAFT", "APPROVED", "EXPIRED", "RETIRED"] as const satisfies readonly AnswerState[];

/** What the address says of the library; anything it cannot mean is left out. */
export const answersState = z.object({
  q: searchField,
  show: z
    .enum([...states, "all"])
    .optional()
    .catch(undefined),
});
export type AnswersState = z.output<typeof answersState>;

type Listed = Pick<LibraryAnswer, "topic" | "product" | "asked" | "words" | "approvedOn" | "expiresOn" | "retiredOn">;
/** Whether an answer is among those shown: where nothing is chosen, all that were not retired. */
export const isShown = ({ q, show }: AnswersState, answer: Listed, today: Day) => {
  const state = stateOf(answer, today);
  const text = [answer.topic, answer.product, answer.asked, answer.words].join(" ");
  return (show === "all" || (show ? state === show : state !== "RETIRED")) && mentions(text, q);
};
