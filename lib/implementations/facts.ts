import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Disclosure } from "./closing";
import type { PaperKind } from "./papers";
import type { Keeper } from "./steps";

/** What is known of a renewal after the yes, as it was written down. */
export type StepRow = {
  id: string;
  code: string;
  keeper: Keeper;
  ownerId: string | null;
  owner: string | null;
  dueOn: Day;
  doneOn: Day | null;
  doneBy: string | null;
};
export type PaperRow = { id: string; kind: PaperKind; sentOn: Day | null; signedOn: Day | null };
export type AuditRow = {
  tier: string;
  loadedRate: string | null;
  billedRate: string | null;
  enrolled: number | null;
  billedUnits: number | null;
};
export type TrackRow = {
  id: string;
  kind: TrackKind;
  coverage: string;
  planOption: string;
  stage: string;
  decidedOn: Day | null;
  currentRate: string;
  requiredRate: string | null;
  quotedRate: string | null;
  soldRate: string | null;
  basis: string;
  /** Exhibits sent of it, the newest first, as they were kept. */
  exhibits: string[];
  /** Of the line in the month before the effective one, and in that month, as the months say. */
  before: { contracts: number; members: number } | null;
  first: { contracts: number; members: number } | null;
  steps: StepRow[];
  papers: PaperRow[];
  audits: AuditRow[];
};
export type ImplementationRow = {
  renewalId: string;
  accountId: string;
  account: string;
  owner: string | null;
  effectiveOn: Day;
  writable: boolean;
  today: Day;
  begun: boolean;
  fromOn: Day | null;
  toOn: Day | null;
  presenterId: string | null;
  presenter: string | null;
  disclosure: Disclosure | null;
  disclosedOn: Day | null;
  lessons: string | null;
  lessonsOn: Day | null;
  lessonsBy: string | null;
  tracks: TrackRow[];
};
