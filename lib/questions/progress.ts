import type { Day } from "@/lib/units/day";

export type QuestionState = "OPEN" | "GAP" | "ANSWERED" | "APPROVED";
export const stateNames: Record<QuestionState, string> = {
  OPEN: "Not answered",
  GAP: "Asked inside the house",
  ANSWERED: "Answered",
  APPROVED: "Approved",
};
type Standing = { answer: string; approvedOn: Day | null; desk: string | null; dueOn: Day | null };

/** Where a question stands: an answer counts before what somebody was asked for it. */
export const stateOf = ({ answer, approvedOn, desk }: Standing): QuestionState =>
  answer ? (approvedOn ? "APPROVED" : "ANSWERED") : desk ? "GAP" : "OPEN";

/** Somebody inside the house has not answered by their day. */
export const isLate = (question: Standing, today: Day) =>
  stateOf(question) === "GAP" && question.dueOn !== null && question.dueOn < today;

export type Readiness = { all: number; answered: number; approved: number; gaps: number; late: number; open: number };

/** How far the answering has come; what is answered includes what is approved. */
export function readinessOf(questions: readonly Standing[], today: Day): Readiness {
  const count = (state: QuestionState) => questions.filter((each) => stateOf(each) === state).length;
  const approved = count("APPROVED");
  return {
    all: questions.length,
    answered: count("ANSWERED") + approved,
    approved,
    gaps: count("GAP"),
    late: questions.filter((each) => isLate(each, today)).length,
    open: count("OPEN"),
  };
}
