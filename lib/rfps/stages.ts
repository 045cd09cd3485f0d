/** Where an RFP stands, in the order of a bid; the last four end it. */
export const stages = [
  "RECEIVED",
  "INTENT",
  "QA_CLOSED",
  "SUBMITTED",
  "FINALIST",
  "BAFO",
  "AWARDED_US",
  "AWARDED_OTHER",
  "CANCELLED",
  "DECLINED",
] as const;
export type RfpStage = (typeof stages)[number];
export const stageNames: Record<RfpStage, string> = {
  RECEIVED: "Received",
  INTENT: "Intent given",
  QA_CLOSED: "Questions closed",
  SUBMITTED: "Submitted",
  FINALIST: "Finalist",
  BAFO: "Best and final given",
  AWARDED_US: "Awarded to us",
  AWARDED_OTHER: "Awarded to another",
  CANCELLED: "Cancelled",
  DECLINED: "Declined by us",
};
const open = stages.slice(0, 6);
export const isOpen = (stage: RfpStage) => open.includes(stage);
/** Whether a bid at `stage` has come as far as `other`; what was awarded had come all the way. */
export const hasReached = (stage: RfpStage, other: RfpStage) =>
  stage === "AWARDED_US" ||
  stage === "AWARDED_OTHER" ||
  (isOpen(stage) && stages.indexOf(stage) >= stages.indexOf(other));

export const decisions = ["GO", "NO_GO"] as const;
export type Decision = (typeof decisions)[number];
export const decisionNames: Record<Decision, string> = { GO: "Go", NO_GO: "No-go" };

/** What a decision to bid or not to bid rests on. */
export const goReasons = [
  "FIT",
  "RELATIONSHIP",
  "PRICE",
  "NETWORK",
  "SERVICE",
  "CAPACITY",
  "TIME",
  "STRATEGY",
] as const;
export type GoReason = (typeof goReasons)[number];
export const goReasonNames: Record<GoReason, string> = {
  FIT: "What they ask for and what we have",
  RELATIONSHIP: "Whom we know there",
  PRICE: "Where our price stands",
  NETWORK: "Network and discounts where they are",
  SERVICE: "Our service so far",
  CAPACITY: "Who could do the work",
  TIME: "The time there is",
  STRATEGY: "What it would mean for the book",
};

type Standing = { stage: RfpStage; go: Decision | null };

/** Where one may go from a stage: on, back, or to an end. Declining is a decision, not a move. */
export const nextStages = ({ stage }: Standing): RfpStage[] =>
  isOpen(stage) ? stages.filter((each) => each !== stage && each !== "DECLINED") : [];

/** Why a bid may not go to a stage whatever else is said with the move; nothing where it may. */
export function whyNot({ stage, go }: Standing, to: RfpStage): string | undefined {
  if (!isOpen(stage)) return `It is ${stageNames[stage].toLowerCase()}. Undo that to go on.`;
  if (stage === to) return "It stands there already.";
  if (to === "DECLINED") return "Decide not to bid instead: that says why.";
  if (to === "CANCELLED" || to === "RECEIVED") return;
  if (go !== "GO") return "Decide first whether we bid.";
  if (to === "AWARDED_US" && !hasReached(stage, "SUBMITTED")) return "Nothing was submitted yet that could be awarded.";
  return undefined;
}
