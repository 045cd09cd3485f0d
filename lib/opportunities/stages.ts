import type { Day } from "@/lib/units/day";

/** Where an opportunity stands, in the order of a sale; the last two end it. */
export const stages = ["QUALIFY", "DISCOVERY", "QUOTED", "FINALIST", "VERBAL", "SOLD", "LOST"] as const;
export type Stage = (typeof stages)[number];
export const stageNames: Record<Stage, string> = {
  QUALIFY: "Qualify",
  DISCOVERY: "Discovery",
  QUOTED: "Quoted",
  FINALIST: "Finalist",
  VERBAL: "Verbal",
  SOLD: "Sold",
  LOST: "Lost",
};
export const isOpen = (stage: Stage) => stage !== "SOLD" && stage !== "LOST";
/** A quote is out and nobody has decided. */
export const isQuoted = (stage: Stage) => stage === "QUOTED" || stage === "FINALIST" || stage === "VERBAL";

/** What an opportunity has to show for itself; days and words as they stand, empty where nobody said. */
export type Evidence = {
  need: string;
  process: string;
  decideOn: Day | null;
  quotedOn: Day | null;
  invitedOn: Day | null;
  agreedBy: string;
  signedOn: Day | null;
  lostReason: LostReason | null;
  lostTo: string;
};
export type Criterion = keyof Evidence;
/** As a sentence asks for it. */
export const criterionNames: Record<Criterion, string> = {
  need: "what they need",
  process: "how they decide",
  decideOn: "the day they decide",
  quotedOn: "the day the quote went out",
  invitedOn: "the day we were invited",
  agreedBy: "who said yes",
  signedOn: "the day it was signed",
  lostReason: "why it was lost",
  lostTo: "who has it",
};

export const lostReasons = ["PRICE", "NETWORK", "SERVICE", "BENEFITS", "BROKER", "NO_DECISION", "OTHER"] as const;
export type LostReason = (typeof lostReasons)[number];
export const lostReasonNames: Record<LostReason, string> = {
  PRICE: "Price",
  NETWORK: "Network",
  SERVICE: "Service",
  BENEFITS: "Benefits or product",
  BROKER: "Their broker or consultant",
  NO_DECISION: "They stay as they are",
  OTHER: "Something else",
};

/** What must be known to stand at a stage, each beside what the stages before it ask. */
const criteria: Record<Stage, readonly Criterion[]> = {
  QUALIFY: [],
  DISCOVERY: ["need"],
  QUOTED: ["process", "decideOn", "quotedOn"],
  FINALIST: ["invitedOn"],
  VERBAL: ["agreedBy"],
  SOLD: ["signedOn"],
  LOST: ["lostReason", "lostTo"],
};

/** Every criterion of a stage and of those it passes; nobody need have been a finalist to be chosen. */
export const criteriaOf = (stage: Stage): Criterion[] => {
  if (stage === "LOST") return [...criteria.LOST];
  const passed = stages.slice(0, stages.indexOf(stage) + 1);
  return passed.filter((each) => each !== "FINALIST" || stage === "FINALIST").flatMap((each) => criteria[each]);
};

/** What of them nobody has said yet. */
export const lacking = (known: Evidence, to: Stage): Criterion[] => criteriaOf(to).filter((each) => !known[each]);

/** What of the evidence stands at a stage: an end's own words belong to that end alone. */
export function evidenceAt(to: Stage, known: Evidence): Evidence {
  const { need, process, decideOn, quotedOn, invitedOn, agreedBy } = known;
  const signedOn = to === "SOLD" ? known.signedOn : null;
  const lost = to === "LOST";
  return {
    need,
    process,
    decideOn,
    quotedOn,
    invitedOn,
    agreedBy,
    signedOn,
    lostReason: lost ? known.lostReason : null,
    lostTo: lost ? known.lostTo : "",
  };
}

/** Where one may go from a stage: on, back to any that is open, or to an end; from an end nowhere. */
export const nextStages = (from: Stage): Stage[] => (isOpen(from) ? stages.filter((stage) => stage !== from) : []);

type Standing = Evidence & {
  stage: Stage;
  forAccount: boolean;
  effectiveOn: Day | null;
  /** Each product line's people a month and price; no price where none was said. */
  products: readonly { exposure: string; price: string | null }[];
};

/** Why an opportunity may not go to a stage whatever else is said with the move; nothing where it may. */
export function whyNot(deal: Standing, to: Stage): string | undefined {
  if (!isOpen(deal.stage)) return `It is ${stageNames[deal.stage].toLowerCase()}. Undo that to go on.`;
  if (deal.stage === to) return "It stands there already.";
  if (to === "LOST" || to === "QUALIFY") return;
  if (deal.products.some(({ exposure }) => Number(exposure) === 0))
    return "Say first how many people each product line is for.";
  if (to === "DISCOVERY") return;
  if (deal.products.some(({ price }) => price === null)) return "Give each product line a price first.";
  if (!deal.effectiveOn) return "Say first from when it would be in force.";
  if (to === "SOLD" && !deal.forAccount)
    return "An employer we pursue has no account that a line could stand on. Add the account first.";
  return undefined;
}
