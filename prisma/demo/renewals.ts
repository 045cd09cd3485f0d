import { dueDates } from "@/lib/renewals/due-dates";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import { putApproval } from "./approvals";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import { lineIdOf } from "./line-rows";
import { guaranteedUntil, medicalOption, type Telling } from "./lines";
import { diceOf, idOf } from "./random";
import { putScenarios } from "./scenarios";
import { before, isSold, signedOn, stageOn } from "./stages";
import type { Told } from "./story";
import { type Book, put, type Row } from "./table";
import { type Term, termBefore } from "./terms";
import { type Case, medicalTrack, pricedTrack } from "./tracks";
import { putWorksheets } from "./worksheets";

/** The renewals of an account: those behind it, the next one, and the one after where it must already be open. */
export function putRenewals(book: Book, calendar: Calendar, { cast, accountId, terms }: Telling, told: Told) {
  for (const one of casesOf(cast, calendar, terms, told)) {
    const id = idOf("renewal", accountId, one.effective);
    const owned = { account_id: accountId, renewal_id: id };
    const ending = termBefore(terms, one.effective);
    const medical = { line_id: lineIdOf(accountId, "MEDICAL"), id: idOf("track", id, "MEDICAL") };
    put(book, "renewals", { ...renewalRow(cast, calendar, one), id, account_id: accountId });
    const guaranteed = one.stage === "PLANNING" && (guaranteedUntil(cast, calendar) ?? "") >= one.effective;
    const track: Row = { ...medicalTrack(cast, calendar, one, ending), ...medical, ...owned, guaranteed };
    put(book, "renewal_tracks", track);
    const heads = track.kind === "FEE" ? cast.contracts : cast.members;
    const of = { coverage: "MEDICAL", planOption: medicalOption(cast), effective: one.effective };
    putApproval(book, calendar, cast, track, { ...of, units: heads * 12 });
    if (!one.upcoming) continue;
    putWorksheets(book, calendar, cast, track, one.effective);
    putScenarios(book, cast, track, told);
    for (const line of cast.traits.priced) {
      if (line.funding === "ASC") continue;
      const lineId = lineIdOf(accountId, line.coverage, line.ahead ? line.planOption : "");
      const own = { line_id: lineId, id: idOf("track", id, lineId) };
      const priced: Row = { ...pricedTrack(cast, calendar, one, line), ...own, ...owned, guaranteed: false };
      put(book, "renewal_tracks", priced);
      if (priced.kind === "STOP_LOSS") putWorksheets(book, calendar, cast, priced, one.effective);
      const { coverage, planOption } = line;
      const enrolled = line.retirees ?? Math.round((cast.contracts * (line.enrolledBps ?? 10_000)) / 10_000);
      putApproval(book, calendar, cast, priced, {
        coverage,
        planOption,
        effective: one.effective,
        units: enrolled * 12,
      });
    }
  }
}

/** The stage of an account's next renewal: its story's, or the calendar's. */
export function stageAhead({ traits, funding, renews, lapse }: Cast, calendar: Calendar, told: Told) {
  if (lapse) return "LOST";
  const { stage, decides } = traits;
  return told.outcome?.stage ?? stage ?? stageOn(calendar.today, nextRenewal(calendar, renews), funding, decides);
}

function casesOf(cast: Cast, calendar: Calendar, terms: Term[], told: Told): Case[] {
  const dice = diceOf(`renewals ${cast.key}`);
  const next = cast.lapse ? addDays(cast.lapse.on, 1) : nextRenewal(calendar, cast.renews);
  const past = terms.slice(1).flatMap(({ from }) => (from < next ? [from] : []));
  const { requiredBps, reliefBps, decides, pastStage } = cast.traits;
  const behind = past.map((effective, index) => ({
    effective,
    stage:
      (index === past.length - 1 && pastStage) ||
      stageOn(calendar.today, effective, termBefore(terms, effective).funding, 60),
    reliefBps: dice(0, 160),
    requiredBps: actionInto(terms, effective),
    decides: dice(30, 70),
    upcoming: false,
  }));
  const stage = stageAhead(cast, calendar, told);
  const cases = [
    ...behind,
    { effective: next, stage, requiredBps, reliefBps, decides, upcoming: true, told: told.outcome },
  ];
  const after = addMonths(next, 12);
  if (cast.lapse || told.outcome || opensOn(cast, after) > calendar.today) return cases;
  const open = { effective: after, stage: "PLANNING", requiredBps: 0, reliefBps: 0, decides: 45, upcoming: false };
  return [...cases, open];
}

/** The rate change with which a past contract year began; a conversion has none to speak of. */
function actionInto(terms: Term[], effective: Day) {
  const [old, now] = [termBefore(terms, effective), terms.find(({ from }) => from === effective)!];
  return old.funding === now.funding ? Math.round(((now.rateCents - old.rateCents) * 10_000) / old.rateCents) : 0;
}

const opensOn = (cast: Cast, effectiveOn: Day) =>
  dueDates({ ...cast, kind: cast.funding === "ASC" ? "FEE" : "INSURED", effectiveOn }).opensOn;

function renewalRow(cast: Cast, { today }: Calendar, one: Case): Row {
  const scheduled = opensOn(cast, one.effective);
  const outcome = outcomeOf(cast, one, today);
  return {
    effective_on: one.effective,
    opened_on: scheduled <= today ? scheduled : addMonths(one.effective, -12),
    outcome: outcome?.outcome ?? null,
    decided_on: outcome?.decided ?? null,
    reason: outcome?.reason ?? null,
    lost_to: outcome?.lostTo ?? null,
    headline: one.upcoming ? (cast.traits.headline ?? null) : null,
    version: 1,
  };
}

function outcomeOf(cast: Cast, one: Case, today: Day): Omit<NonNullable<Told["outcome"]>, "stage"> | undefined {
  if (!one.upcoming || !(cast.lapse || one.told)) {
    return isSold(one.stage) ? { outcome: "RENEWED", decided: signedOn(one, today) } : undefined;
  }
  if (one.told) return one.told;
  return { outcome: "LAPSED", decided: before(one.effective, 48), reason: cast.lapse?.reason, lostTo: cast.lapse?.to };
}
