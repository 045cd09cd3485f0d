import type { LostReason } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import type { Debrief, Finalist } from "./finalist";
import type { MilestoneDays, RfpFunding } from "./milestones";
import type { Decision, GoReason, RfpStage } from "./stages";
import type { BidPerson } from "./team";

/** A request for proposal as it is read: of an account or of a pursuit, whose employer's number leads to its page. */
export type Rfp = MilestoneDays & {
  id: string;
  accountId: string | null;
  pursuitId: string | null;
  ein: string | null;
  name: string;
  ownerId: string | null;
  owner: string | null;
  subject: string;
  funding: RfpFunding;
  effectiveOn: Day;
  issuedOn: Day;
  firmId: string | null;
  firm: string | null;
  opportunityId: string | null;
  trackId: string | null;
  /** Coverage and kind of the renewal it decides, where it is of one. */
  track: string | null;
  stage: RfpStage;
  stays: { stage: RfpStage; on: Day }[];
  go: Decision | null;
  goReasons: GoReason[];
  goNote: string;
  goBy: string | null;
  goOn: Day | null;
  team: (BidPerson & { name: string })[];
  finalist: Finalist;
  lostReason: LostReason | null;
  lostTo: string;
  debrief: Debrief;
  ended: string;
  closedOn: Day | null;
  openedBy: string;
  openedOn: Day;
  version: number;
  /** Whether this viewer sees the account or the pursuit it is of; who is called to a bid alone does not. */
  party: boolean;
  /** Whether this viewer may change it. */
  writable: boolean;
};
