import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";

/** One stage on a path: by how many days before the effective date it is left, and what must be true to leave it. */
type Step = { stage: Stage; leaveBy?: number; exit?: string };

const start = { PLANNING: "Strategy agreed with the Director" } as const;
const deal = (decide: number): Step[] => [
  { stage: "NEGOTIATION", leaveBy: decide + 15, exit: "A verbal yes, or best and final answered" },
  { stage: "DECISION", leaveBy: decide, exit: "The decision maker’s answer, with its day" },
  { stage: "VERBAL", exit: "A signature: a verbal yes is not a renewal" },
  { stage: "SOLD_RENEWED", exit: "Signed terms are with Operations" },
];
const after: Step[] = [
  { stage: "IMPLEMENTATION", leaveBy: 15, exit: "Loaded rates equal sold rates" },
  { stage: "EFFECTIVE", leaveBy: -30, exit: "First bill paid, enrollment difference recorded" },
  { stage: "POST_RENEWAL", leaveBy: -75, exit: "Lessons written, forecast compared" },
  { stage: "CLOSED" },
];

const feeAfterwards: Step[] = [
  ...deal(45).slice(3),
  { stage: "CONTRACTING", leaveBy: -60, exit: "Amendment signed by both" },
  { stage: "OPEN_ENROLLMENT", leaveBy: 30, exit: "Final election file" },
  ...after.slice(0, -1),
  { stage: "PG_SETTLEMENT", exit: "Guarantee report card settled" },
  { stage: "CLOSED" },
];

/** Whose path it is: a fee that its guarantee sets for the year is not negotiated, and has a path of its own. */
export type PathKind = TrackKind | "GUARANTEED";
export type Pathed = { kind: TrackKind; guaranteed?: boolean };
export const pathKind = ({ kind, guaranteed }: Pathed): PathKind =>
  kind === "FEE" && guaranteed ? "GUARANTEED" : kind;

/** The stages of each decision in the order a clock reaches them. */
export const paths: Record<PathKind, Step[]> = {
  INSURED: [
    { stage: "PLANNING", leaveBy: 180, exit: start.PLANNING },
    { stage: "PRE_RENEWAL_REVIEW", leaveBy: 150, exit: "Meeting held, objectives and market intention recorded" },
    { stage: "DATA_CUT", leaveBy: 135, exit: "Valuation date, period and member months locked" },
    { stage: "UW_FORMULA", leaveBy: 120, exit: "Required rate signed by underwriting" },
    { stage: "INTERNAL_REVIEW", leaveBy: 110, exit: "Recommended position and who must approve it" },
    { stage: "APPROVAL", leaveBy: 100, exit: "Every approval it needs is granted" },
    { stage: "RELEASED", leaveBy: 75, exit: "The customer or broker has answered" },
    ...deal(60),
    { stage: "OPEN_ENROLLMENT", leaveBy: 30, exit: "Final election file" },
    ...after,
  ],
  FEE: [
    { stage: "PLANNING", leaveBy: 210, exit: start.PLANNING },
    { stage: "RFP_WATCH", leaveBy: 180, exit: "Whether it goes to market is known" },
    { stage: "FEE_PROPOSAL", leaveBy: 165, exit: "Fee worksheet signed, guarantees and credits named" },
    { stage: "APPROVAL", leaveBy: 155, exit: "Every approval it needs is granted" },
    { stage: "FEE_RELEASED", leaveBy: 120, exit: "Fee letter received" },
    { stage: "EXPECTED_CLAIMS", leaveBy: 110, exit: "Budget projection delivered" },
    ...deal(45).slice(0, 3),
    ...feeAfterwards,
  ],
  GUARANTEED: [
    { stage: "PLANNING", leaveBy: 150, exit: "The guarantee’s terms and the budget’s calendar are known" },
    { stage: "FEE_PROPOSAL", leaveBy: 120, exit: "The fee the guarantee sets is signed by underwriting" },
    { stage: "FEE_RELEASED", leaveBy: 110, exit: "Fee letter received" },
    { stage: "EXPECTED_CLAIMS", leaveBy: 90, exit: "Budget projection delivered" },
    { stage: "DECISION", leaveBy: 45, exit: "The customer’s answer, with its day" },
    ...feeAfterwards,
  ],
  STOP_LOSS: [
    { stage: "PLANNING", leaveBy: 120, exit: start.PLANNING },
    { stage: "SL_PRELIM", leaveBy: 90, exit: "Options at several deductibles delivered" },
    { stage: "SL_DISCLOSURE", leaveBy: 45, exit: "Disclosure received; kept outside this system" },
    { stage: "SL_FIRM", leaveBy: 25, exit: "Firm quote with lasers and its valid-through day" },
    ...deal(15),
    ...after.slice(0, -1),
    { stage: "SL_SETTLEMENT", exit: "Aggregate settled after run-out" },
    { stage: "CLOSED" },
  ],
};

/** The stage in which the rate is with the customer or broker. */
export const releaseStage: Record<TrackKind, Stage> = {
  INSURED: "RELEASED",
  FEE: "FEE_RELEASED",
  STOP_LOSS: "SL_FIRM",
};

/** A case told before each decision had its own path stands on the path that knows its stage. */
export function pathOf({ stage, ...track }: Pathed & { stage: string }) {
  const knows = (path: Step[]) => path.some((step) => step.stage === stage);
  const own = paths[pathKind(track)];
  return [own, paths[track.kind], ...Object.values(paths)].find(knows) ?? own;
}

export const exitOf = (track: Pathed & { stage: string }) =>
  pathOf(track).find(({ stage }) => stage === track.stage)?.exit;
