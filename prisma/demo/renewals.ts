import { rollBack } from "@/lib/units/business-days";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { type History, lineIdOf } from "./lines";
import { diceOf, idOf } from "./random";
import { before, clockOf, hasReached, isSold, stageOn } from "./stages";
import type { Told } from "./story";
import { type Book, dollars, put, type Row } from "./table";
import { moved, type Term, termBefore } from "./terms";

type Case = {
  effective: Day;
  stage: string;
  requiredBps: number;
  reliefBps: number;
  decides: number;
  upcoming: boolean;
};

/** The renewals of an account: those behind it, the next one, and the one after where it must already be open. */
export function putRenewals(book: Book, calendar: Calendar, history: History, told: Told) {
  const { cast, accountId, terms } = history;
  const lineId = lineIdOf(accountId, "MEDICAL");
  for (const one of casesOf(cast, calendar, terms)) {
    const ending = termBefore(terms, one.effective);
    const id = idOf("renewal", accountId, one.effective);
    const outcome = one.upcoming ? told.outcome : undefined;
    const stage = outcome?.stage ?? one.stage;
    put(book, "renewals", { ...renewalRow(cast, calendar, one, stage, outcome), id, account_id: accountId });
    put(book, "renewal_tracks", {
      ...trackRow(cast, calendar, one, stage, ending),
      account_id: accountId,
      renewal_id: id,
      line_id: lineId,
    });
    const sold = one.upcoming && isSold(stage) && !outcome;
    if (sold) put(book, "line_terms", nextTerm(cast, accountId, lineId, one, ending));
  }
}

function casesOf(cast: Cast, calendar: Calendar, terms: Term[]): Case[] {
  const dice = diceOf(`renewals ${cast.key}`);
  const next = cast.lapse ? addDays(cast.lapse.on, 1) : nextRenewal(calendar, cast.renews);
  const past = terms
    .slice(1)
    .map(({ from }) => from)
    .filter((from) => from < next);
  const { requiredBps, reliefBps, decides, stage } = cast.traits;
  const behind = past.map((effective) => ({
    effective,
    stage: stageOn(calendar.today, effective, cast.funding, 60),
    reliefBps: dice(0, 160),
    requiredBps: actionInto(terms, effective),
    decides: dice(30, 70),
    upcoming: false,
  }));
  const ahead = stage ?? stageOn(calendar.today, next, cast.funding, decides);
  const cases = [...behind, { effective: next, stage: ahead, requiredBps, reliefBps, decides, upcoming: true }];
  const after = addMonths(next, 12);
  if (cast.lapse || before(after, clockOf(cast.funding, cast.members, cast.publicSector).opens) > calendar.today)
    return cases;
  return [
    ...cases,
    { effective: after, stage: "PLANNING", requiredBps: 0, reliefBps: 0, decides: 45, upcoming: false },
  ];
}

/** The rate change with which a past contract year began; a conversion has none to speak of. */
function actionInto(terms: Term[], effective: Day) {
  const [old, now] = [termBefore(terms, effective), terms.find(({ from }) => from === effective)!];
  return old.funding === now.funding ? Math.round(((now.rateCents - old.rateCents) * 10_000) / old.rateCents) : 0;
}

function renewalRow(cast: Cast, { today }: Calendar, one: Case, stage: string, told: Told["outcome"]): Row {
  const { opens } = clockOf(cast.funding, cast.members, cast.publicSector);
  const scheduled = before(one.effective, opens);
  const lapsed = one.upcoming && cast.lapse;
  const decided = lapsed ? before(one.effective, 48) : (told?.decided ?? (isSold(stage) ? soldOn(one, today) : null));
  return {
    effective_on: one.effective,
    opened_on: scheduled <= today ? scheduled : addMonths(one.effective, -12),
    outcome: lapsed ? "LAPSED" : (told?.outcome ?? (isSold(stage) ? "RENEWED" : null)),
    decided_on: decided,
    reason: lapsed ? cast.lapse!.reason : (told?.reason ?? null),
    lost_to: lapsed ? cast.lapse!.to : (told?.lostTo ?? null),
    headline: one.upcoming ? (cast.traits.headline ?? null) : null,
    version: 1,
  };
}

const soldOn = ({ effective, decides }: Case, today: Day) => {
  const signed = before(effective, Math.max(decides - 11, 2));
  return signed <= today ? signed : addDays(today, -2);
};

function trackRow(cast: Cast, { today }: Calendar, one: Case, reached: string, ending: Term): Row {
  const stage = one.upcoming && cast.lapse ? "LOST" : reached;
  const { releases, decides } = clockOf(ending.funding, cast.members, cast.publicSector);
  const due = rollBack(before(one.effective, releases));
  const early = before(due, 3);
  const quoted = moved(ending.rateCents, one.requiredBps - one.reliefBps);
  const past = !one.upcoming && one.effective <= today;
  const rated = hasReached(stage, ending.funding === "INSURED" ? "INTERNAL_REVIEW" : "FEE_RELEASED");
  const offered = hasReached(stage, ending.funding === "INSURED" ? "RELEASED" : "FEE_RELEASED");
  const required = past
    ? moved(ending.rateCents, one.requiredBps + one.reliefBps)
    : moved(ending.rateCents, one.requiredBps);
  const offer = past ? moved(ending.rateCents, one.requiredBps) : quoted;
  const sold = stage === "VERBAL" || isSold(stage);
  return {
    id: idOf("track", one.effective, cast.key, String(cast.copy)),
    kind: ending.funding === "INSURED" ? "INSURED" : "FEE",
    stage,
    current_rate: dollars(ending.rateCents),
    required_rate: rated ? dollars(required) : null,
    quoted_rate: offered ? dollars(offer) : null,
    released_rate: offered ? dollars(offer) : null,
    sold_rate: sold ? dollars(offer) : null,
    release_due_on: due,
    released_on: offered ? (early <= today ? early : addDays(today, -1)) : null,
    decide_by_on: rollBack(before(one.effective, decides)),
    decided_on: isSold(stage) ? soldOn(one, today) : null,
    version: 1,
  };
}

/** A signed renewal is a term that has yet to begin. */
const nextTerm = (cast: Cast, accountId: string, lineId: string, one: Case, ending: Term): Row => ({
  id: idOf("term", lineId, one.effective),
  account_id: accountId,
  line_id: lineId,
  coverage: "MEDICAL",
  from_on: one.effective,
  to_on: addDays(addMonths(one.effective, 12), -1),
  version: 1,
  funding: ending.funding,
  price_basis: ending.funding === "INSURED" ? "PMPM" : "PEPM",
  rate: dollars(moved(ending.rateCents, one.requiredBps - one.reliefBps)),
  target_rate: ending.funding === "ASC" ? dollars(moved(ending.targetCents ?? ending.rateCents, 250)) : null,
  tier_rates: null,
  commission: ending.funding === "INSURED" ? "0.02" : null,
  pooling_point: cast.poolingPoint,
  guaranteed_until: null,
});
