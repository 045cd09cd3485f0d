import { renewalDay } from "@/lib/format";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { type Pathed, type PathKind, pathKind, releaseStage } from "./paths";

/** A track as its moves are judged: `decidedOn` is the day it was signed or lost. */
export type Standing = Pathed & { stage: string; decidedOn: Day | null; effectiveOn: Day; today: Day };

const answers: Stage[] = ["SOLD_RENEWED", "SOLD_WITH_CHANGES", "PARTIAL_LOSS", "LOST"];
const signing: Stage[] = ["SOLD_RENEWED", "SOLD_WITH_CHANGES", "PARTIAL_LOSS"];
const beside: Stage[] = ["OPEN_ENROLLMENT", "IMPLEMENTATION"];

const deal: Partial<Record<Stage, Stage[]>> = {
  DECISION: ["VERBAL", ...answers],
  VERBAL: [...answers, ...beside, "NEGOTIATION"],
  SOLD_RENEWED: beside,
  SOLD_WITH_CHANGES: beside,
  PARTIAL_LOSS: beside,
  OPEN_ENROLLMENT: ["IMPLEMENTATION", ...answers],
  IMPLEMENTATION: ["EFFECTIVE", ...answers],
  EFFECTIVE: ["POST_RENEWAL"],
  POST_RENEWAL: ["CLOSED"],
  LOST: ["POST_RENEWAL"],
  WITHDRAWN: ["CLOSED"],
};

const feeSigned: Partial<Record<Stage, Stage[]>> = {
  ...deal,
  VERBAL: [...answers, "CONTRACTING", ...beside, "NEGOTIATION"],
  SOLD_RENEWED: ["CONTRACTING", ...beside],
  SOLD_WITH_CHANGES: ["CONTRACTING", ...beside],
  PARTIAL_LOSS: ["CONTRACTING", ...beside],
  CONTRACTING: [...beside, ...answers],
  POST_RENEWAL: ["PG_SETTLEMENT", "CLOSED"],
  PG_SETTLEMENT: ["CLOSED"],
};

const graphs: Record<PathKind, Partial<Record<Stage, Stage[]>>> = {
  INSURED: {
    ...deal,
    PLANNING: ["PRE_RENEWAL_REVIEW"],
    PRE_RENEWAL_REVIEW: ["DATA_CUT"],
    DATA_CUT: ["UW_FORMULA"],
    UW_FORMULA: ["INTERNAL_REVIEW"],
    INTERNAL_REVIEW: ["APPROVAL"],
    APPROVAL: ["RELEASED"],
    RELEASED: ["NEGOTIATION", "APPROVAL"],
    NEGOTIATION: ["DECISION", "VERBAL", "UW_FORMULA", "APPROVAL"],
    EXTENDED: ["DATA_CUT", "UW_FORMULA", "NEGOTIATION", "DECISION"],
  },
  FEE: {
    ...feeSigned,
    PLANNING: ["RFP_WATCH", "FEE_PROPOSAL"],
    RFP_WATCH: ["FEE_PROPOSAL"],
    FEE_PROPOSAL: ["APPROVAL", "FEE_RELEASED"],
    APPROVAL: ["FEE_RELEASED"],
    FEE_RELEASED: ["EXPECTED_CLAIMS", "NEGOTIATION", "APPROVAL"],
    EXPECTED_CLAIMS: ["NEGOTIATION"],
    NEGOTIATION: ["DECISION", "VERBAL", "FEE_PROPOSAL", "APPROVAL"],
    EXTENDED: ["FEE_PROPOSAL", "NEGOTIATION", "DECISION"],
  },
  GUARANTEED: {
    ...feeSigned,
    VERBAL: [...answers, "CONTRACTING", ...beside],
    PLANNING: ["FEE_PROPOSAL"],
    FEE_PROPOSAL: ["FEE_RELEASED"],
    FEE_RELEASED: ["EXPECTED_CLAIMS", "DECISION"],
    EXPECTED_CLAIMS: ["DECISION"],
    EXTENDED: ["FEE_PROPOSAL", "DECISION"],
  },
  STOP_LOSS: {
    ...deal,
    PLANNING: ["SL_PRELIM"],
    SL_PRELIM: ["SL_DISCLOSURE"],
    SL_DISCLOSURE: ["SL_FIRM"],
    SL_FIRM: ["NEGOTIATION", "DECISION", "VERBAL"],
    NEGOTIATION: ["DECISION", "VERBAL", "SL_FIRM"],
    VERBAL: [...answers, "IMPLEMENTATION", "NEGOTIATION"],
    SOLD_RENEWED: ["IMPLEMENTATION"],
    SOLD_WITH_CHANGES: ["IMPLEMENTATION"],
    PARTIAL_LOSS: ["IMPLEMENTATION"],
    POST_RENEWAL: ["SL_SETTLEMENT", "CLOSED"],
    SL_SETTLEMENT: ["CLOSED"],
    EXTENDED: ["SL_PRELIM", "SL_FIRM", "NEGOTIATION", "DECISION"],
  },
};

const ended: Stage[] = ["CLOSED", "LOST", "WITHDRAWN", "EFFECTIVE", "POST_RENEWAL", "PG_SETTLEMENT", "SL_SETTLEMENT"];

/** Not signed, lost or withdrawn, whatever runs beside the signature. */
export const isOpen = ({ stage, decidedOn }: Pick<Standing, "stage" | "decidedOn">) =>
  !decidedOn && !ended.includes(stage as Stage);

/** What a guaranteed fee has no use for. */
const bargaining: Stage[] = ["RFP_WATCH", "APPROVAL", "NEGOTIATION"];

export const needsReason = (to: Stage) => ["LOST", "PARTIAL_LOSS", "WITHDRAWN"].includes(to);
/** What is released is sent to somebody. */
export const needsRecipient = (to: Stage) => Object.values(releaseStage).includes(to);
/** More has to be said than where it goes. */
export const asksMore = (to: Stage) => needsReason(to) || needsRecipient(to);
export const isSigning = (to: Stage) => signing.includes(to);
/** What ends a decision, with the day it was made. */
export const isDeciding = (to: Stage) => isSigning(to) || needsReason(to);

/** Where a track may go next, in the order its path takes. */
export function nextStages(track: Standing): Stage[] {
  const stage = track.stage as Stage;
  const known = graphs[pathKind(track)][stage] ?? graphs[track.kind][stage] ?? graphOf(stage)[stage] ?? [];
  const all: Stage[] = isOpen(track) ? [...known, "WITHDRAWN"] : known;
  return all.filter((to) => !timing(track, to));
}

const graphOf = (stage: string) => Object.values(graphs).find((graph) => stage in graph) ?? {};

/** Why a track may not go there, in a sentence; nothing where it may. */
export function whyNot(track: Standing, to: Stage): string | undefined {
  const from = stageNames[track.stage as Stage] ?? track.stage;
  if (track.stage === to) return `It is in ${stageNames[to]} already.`;
  const reason = timing(track, to);
  if (reason) return reason;
  const next = nextStages(track);
  if (next.includes(to)) return;
  if (pathKind(track) === "GUARANTEED" && bargaining.includes(to))
    return "Its fee is guaranteed for the year: it is not negotiated.";
  if (next.length === 0) return `Nothing follows ${from}.`;
  return `From ${from} it goes to ${either(next.map((stage) => stageNames[stage]))}, not to ${stageNames[to]}.`;
}

function timing({ decidedOn, effectiveOn, today }: Standing, to: Stage): string | undefined {
  if (decidedOn && isDeciding(to)) return "It is decided already: what was signed is frozen.";
  if (to !== "EFFECTIVE") return;
  if (!decidedOn) return "Nothing takes effect unsigned: record the signature first.";
  if (today < effectiveOn) return `It takes effect on ${renewalDay(effectiveOn)}, not before.`;
}

const either = (names: string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
