import type { Day } from "@/lib/units/day";
import type { Outcome } from "./standing";

/** What an answer said before, by whom, and who approved it then. */
export type Earlier = { number: number; words: string; writtenBy: string | null; on: Day; approvedBy: string | null };
/** An answer of the library as it is read. */
export type LibraryAnswer = {
  id: string;
  topic: string;
  product: string;
  asked: string;
  words: string;
  number: number;
  history: Earlier[];
  ownerId: string;
  owner: string | null;
  writtenById: string;
  writtenBy: string | null;
  writtenOn: Day;
  approvedBy: string | null;
  approvedById: string | null;
  approvedOn: Day | null;
  expiresOn: Day | null;
  lastOutcome: Outcome | null;
  lastOutcomeOn: Day | null;
  retiredOn: Day | null;
  version: number;
};
