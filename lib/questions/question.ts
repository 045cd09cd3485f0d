import type { Desk } from "@/lib/requests/desks";
import type { Day } from "@/lib/units/day";
import type { Asked } from "./layout";

/** A question of an RFP with its answer, or with whom it was put to. */
export type Question = Asked & {
  id: string;
  rfpId: string;
  place: number;
  answer: string;
  answerId: string | null;
  answerNumber: number | null;
  /** The answer of the library had expired on that day, and was taken all the same. */
  expiredOn: Day | null;
  answeredById: string | null;
  answeredBy: string | null;
  answeredOn: Day | null;
  approvedBy: string | null;
  approvedOn: Day | null;
  desk: Desk | null;
  assigneeId: string | null;
  assignee: string | null;
  contact: string;
  askedOn: Day | null;
  dueOn: Day | null;
  version: number;
};
