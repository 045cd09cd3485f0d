import { type Field, field } from "@/lib/files/field";
import { deskNames } from "@/lib/requests/desks";
import { stateNames, stateOf } from "./progress";
import type { Question } from "./question";

/** What an RFP asks as a file of ours has it: each question with its answer, or with whom it is. */
export const questionFields: readonly Field<Question>[] = [
  field("Sheet", "TEXT", ({ sheet }) => sheet),
  field("Section", "TEXT", ({ section }) => section),
  field("No.", "TEXT", ({ number }) => number),
  field("Question", "TEXT", ({ words }) => words),
  field("Stands at", "TEXT", (question) => stateNames[stateOf(question)]),
  field("Answer", "TEXT", ({ answer }) => answer),
  field("From the library", "COUNT", ({ answerNumber }) => answerNumber),
  field("Expired on", "DAY", ({ expiredOn }) => expiredOn),
  field("Answered by", "TEXT", ({ answeredBy }) => answeredBy),
  field("Answered on", "DAY", ({ answeredOn }) => answeredOn),
  field("Approved by", "TEXT", ({ approvedBy }) => approvedBy),
  field("Desk", "TEXT", ({ desk }) => desk && deskNames[desk]),
  field("Asked of", "TEXT", ({ assignee, contact }) => assignee ?? contact),
  field("Due", "DAY", ({ dueOn }) => dueOn),
  field("Truebook id", "TEXT", ({ id }) => id),
];
