import { dueDates, type TrackKind } from "@/lib/renewals/due-dates";
import { addDays, type Day, daysBetween } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import type { Cast, PricedLine } from "./cast";
import { idOf } from "./random";
import { hasReached, isSold, signedOn } from "./stages";
import type { Told } from "./story";
import { dollars, type Row } from "./table";
import { moved, type Term } from "./terms";

/** One renewal as it is told: where it stands, what it asks, and whether it is the account's next. */
export type Case = {
  effective: Day;
  stage: string;
  requiredBps: number;
  reliefBps: number;
  decides: number;
  upcoming: boolean;
  told?: Told["outcome"];
};

/** The medical decision: an insured rate, or the ASC fee. Rates of the past are those the next term began with. */
export function medicalTrack(cast: Cast, { today }: Calendar, one: Case, ending: Term): Row {
  const kind = ending.funding === "INSURED" ? "INSURED" : "FEE";
  const past = !one.upcoming && one.effective <= today;
  const quotedBps = past ? one.requiredBps : one.requiredBps - one.reliefBps;
  return {
    kind,
    ...rates(one.stage, kind, {
      current: ending.rateCents,
      required: moved(ending.rateCents, past ? one.requiredBps + one.reliefBps : one.requiredBps),
      quoted: moved(ending.rateCents, quotedBps),
    }),
    ...dates(cast, today, one, one.stage, kind),
  };
}

/** A line with its own price decides beside medical; a stop-loss on its own, later clock. */
export function pricedTrack(cast: Cast, { today }: Calendar, one: Case, line: PricedLine): Row {
  const kind = line.coverage === "STOP_LOSS" ? "STOP_LOSS" : "INSURED";
  const stage =
    line.stage ??
    (line.ahead
      ? "SOLD_RENEWED"
      : kind === "STOP_LOSS"
        ? stopLossStage(today, one)
        : (besideFee[one.stage] ?? one.stage));
  const actionBps = line.ahead ? 0 : kind === "STOP_LOSS" ? 990 : 300;
  return {
    kind,
    ...rates(stage, kind, {
      current: line.rateCents,
      required: moved(line.rateCents, actionBps + (kind === "STOP_LOSS" && !line.ahead ? 160 : 0)),
      quoted: moved(line.rateCents, actionBps),
    }),
    ...dates(cast, today, one, stage, kind),
  };
}

/** Where an insured line stands while the ASC fee beside it stands there. */
const besideFee: Record<string, string> = {
  RFP_WATCH: "PRE_RENEWAL_REVIEW",
  FEE_PROPOSAL: "UW_FORMULA",
  FEE_RELEASED: "RELEASED",
  EXPECTED_CLAIMS: "RELEASED",
};

function stopLossStage(today: Day, { effective }: Case) {
  const left = daysBetween(today, effective);
  if (left > 120) return "PLANNING";
  if (left > 60) return "SL_PRELIM";
  if (left > 45) return "SL_DISCLOSURE";
  return left > 16 ? "SL_FIRM" : "SOLD_RENEWED";
}

const milestones: Record<TrackKind, [rated: string, offered: string]> = {
  INSURED: ["INTERNAL_REVIEW", "RELEASED"],
  FEE: ["FEE_RELEASED", "FEE_RELEASED"],
  STOP_LOSS: ["SL_PRELIM", "SL_FIRM"],
};

function rates(stage: string, kind: TrackKind, cents: { current: number; required: number; quoted: number }) {
  const [rated, offered] = milestones[kind];
  const isOffered = hasReached(stage, offered);
  return {
    stage,
    current_rate: dollars(cents.current),
    required_rate: hasReached(stage, rated) ? dollars(cents.required) : null,
    quoted_rate: isOffered ? dollars(cents.quoted) : null,
    released_rate: isOffered ? dollars(cents.quoted) : null,
    sold_rate: stage === "VERBAL" || isSold(stage) ? dollars(cents.quoted) : null,
  };
}

function dates(cast: Cast, today: Day, one: Case, stage: string, kind: TrackKind) {
  const due = dueDates({ ...cast, kind, effectiveOn: one.effective });
  const decided = isSold(stage) ? signedOn(one, today) : null;
  const isOffered = hasReached(stage, milestones[kind][1]);
  const released = isOffered ? releasedOn(due.releaseDueOn, decided, today) : null;
  return {
    release_due_on: due.releaseDueOn,
    released_on: released,
    released_to: released && cast.firm,
    released_to_firm_id: released && idOf("firm", cast.firm),
    released_at: released && `${released}T15:20:00Z`,
    decide_by_on: due.decideByOn,
    decided_on: decided,
    version: 1,
  };
}

/** Three days early, or yesterday where that is still ahead; what was decided sooner was released two weeks before. */
function releasedOn(due: Day, decided: Day | null, today: Day) {
  const early = addDays(due, -3);
  if (decided && early > decided) return addDays(decided, -14);
  return early <= today ? early : addDays(today, -1);
}
