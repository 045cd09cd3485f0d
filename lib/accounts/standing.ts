import { isUndecided } from "@/lib/renewals/stages";
import { addMonths, type Day, firstOfYear, lastFullMonth, monthsThrough } from "@/lib/units/day";
import { type Decimal, sum } from "@/lib/units/decimal";
import { type AccountFacts, countsIn, type LineFacts, termOn } from "./facts";
import { fundingOf, medicalFundingOf } from "./funding";
import { healthOf, summarize } from "./health";
import { goodReason } from "./health/good";
import { countProducts, productsOf } from "./products";
import { quotedAction, requiredAction } from "./rate-action";
import { ratioOf } from "./revenue";
import { seasonStateOf } from "./season";
import { segmentOf } from "./segment";
import { type LineStanding, lineRow, linesInForce, weightedTracks } from "./standing-lines";
import { currentRenewal, decidingTracks, statusOf } from "./status";
import type { Thresholds } from "./thresholds";

export type Standing = ReturnType<typeof standingOf>;

/**
 * Where an account stands on a day, from its facts alone: counts and dollars at the close of its last counted month,
 * decisions and health as of the day itself. A customer who has left counts nobody and keeps only its past.
 */
export function standingOf(facts: AccountFacts, thresholds: Thresholds, today: Day) {
  const lapsed = facts.lapsedOn !== null && facts.lapsedOn < today;
  const asOfMonth = asOf(facts, lapsed, today);
  const inForce = lapsed ? [] : linesInForce(facts.lines, asOfMonth);
  const medical = inForce.filter(({ line }) => line.coverage === "MEDICAL");
  const counts = countsOf(facts.lines, medical, asOfMonth);
  const money = moneyOf(inForce);
  const funding = fundingsOf(facts.lines, inForce);
  const renewal = lapsed ? undefined : currentRenewal(facts.renewals, today);
  const status = lapsed ? ("LAPSED" as const) : statusOf(renewal, { ...facts, today });
  const actions = actionsOf(facts, inForce, renewal);
  const undecided = isUndecided(status);

  const sellable = {
    ...counts,
    exposures: facts.exposures,
    notOffered: thresholds.notOffered,
    medicalFunding: lapsed ? undefined : funding.medicalFunding,
  };
  const products = productsOf(lapsed ? [] : facts.lines, sellable, today);
  const { held, eligible } = countProducts(products);
  const health = healthOf(
    {
      ...facts,
      renewal,
      ...counts,
      membersBefore: membersAt(facts.lines, addMonths(asOfMonth, -thresholds.memberLossMonths)),
      lossRatio: money.lossRatio,
      requiredAction: undecided ? actions.requiredAction : null,
      quotedAction: undecided ? actions.quotedAction : null,
    },
    thresholds,
    today,
  );
  const shown = summarize(health, goodReason(renewal, status, today));

  return {
    accountId: facts.id,
    businessDay: today,
    asOfMonth,
    name: facts.name,
    lapsed,
    ownerId: facts.ownerId,
    firmId: facts.firmId,
    segment: segmentOf(counts.contracts, facts.exposures.OUT_OF_STATE_SHARE, thresholds),
    ...funding,
    ...counts,
    ...money,
    ...actions,
    renewalId: renewal?.id ?? null,
    renewsOn: lapsed ? null : (renewal?.effectiveOn ?? null),
    status,
    seasonState: seasonStateOf(status, shown.level),
    termEndsOn: termEnd(facts.lines, today),
    products,
    productsHeld: held,
    productsEligible: eligible,
    healthLevel: shown.level,
    healthLetter: shown.letter,
    healthReason: shown.reason,
    health,
    lines: inForce.map((line) => lineRow(line, inForce, renewal)),
  };
}

/** The last month with members, never the running one; the book's own month for who has none or has left. */
function asOf({ lines }: AccountFacts, lapsed: boolean, today: Day): Day {
  const last = lastFullMonth(today);
  const counted = lines
    .filter(({ coverage }) => coverage === "MEDICAL")
    .flatMap(({ enrollment }) => enrollment.filter(({ members, month }) => members > 0 && month <= last))
    .map(({ month }) => month)
    .sort();
  return (!lapsed && counted.at(-1)) || last;
}

const membersAt = (lines: readonly LineFacts[], month: Day) =>
  lines
    .filter(({ coverage }) => coverage === "MEDICAL")
    .reduce((members, line) => members + countsIn(line, month).members, 0);

function countsOf(lines: readonly LineFacts[], medical: readonly LineStanding[], asOfMonth: Day) {
  const count = (what: "contracts" | "members", funding?: string) =>
    medical
      .filter(({ term }) => !funding || term.funding === funding)
      .reduce((total, standing) => total + standing[what], 0);
  return {
    contracts: count("contracts"),
    members: count("members"),
    ascContracts: count("contracts", "ASC"),
    ascMembers: count("members", "ASC"),
    insuredMembers: count("members", "INSURED"),
    membersYearAgo: membersAt(lines, addMonths(asOfMonth, -12)),
    membersOpening: membersAt(lines, addMonths(firstOfYear(asOfMonth), -1)),
    sparkline: monthsThrough(asOfMonth, 12).map((month) => membersAt(lines, month)),
  };
}

function moneyOf(inForce: readonly LineStanding[]) {
  const of = (bucket: string) => inForce.filter((each) => each.bucket === bucket);
  const stopLoss = inForce.filter(({ line }) => line.coverage === "STOP_LOSS");
  const add = (lines: readonly LineStanding[], what: "annual" | "target" | "earned" | "incurred") =>
    sum(lines.map((each) => each[what]));
  const [insured, asc] = [of("INSURED_PREMIUM"), of("ASC_FEES")];
  const [ascFees, targetFees] = [add(asc, "annual"), add(asc, "target")];
  const [earnedPremium, incurredClaims] = [add(insured, "earned"), add(insured, "incurred")];
  const targeted = asc.every(({ term }) => term.targetRate);
  return {
    insuredPremium: add(insured, "annual"),
    stopLossPremium: add(stopLoss, "annual"),
    ascFees,
    targetFees,
    otherRevenue: add(of("OTHER"), "annual"),
    earnedPremium,
    incurredClaims,
    stopLossEarned: add(stopLoss, "earned"),
    stopLossClaims: add(stopLoss, "incurred"),
    lossRatio: ratioOf(incurredClaims, earnedPremium),
    feeAdequacy: targeted ? ratioOf(ascFees, targetFees) : null,
  };
}

/** The funding in force, or agreed for later where nothing is in force yet. */
function fundingsOf(lines: readonly LineFacts[], inForce: readonly LineStanding[]) {
  const known = inForce.length
    ? inForce.map(({ line, term }) => ({ coverage: line.coverage, term }))
    : lines.flatMap(({ coverage, terms }) => terms.slice(-1).map((term) => ({ coverage, term })));
  const funding = fundingOf(known) ?? "INSURED";
  return { funding, medicalFunding: medicalFundingOf(known) ?? funding };
}

/** Of the deciding tracks together; none where they mix premium and fees, whose percentages never blend. */
function actionsOf(facts: AccountFacts, inForce: readonly LineStanding[], renewal: ReturnType<typeof currentRenewal>) {
  const deciding = renewal && { ...renewal, tracks: decidingTracks(renewal, facts.lines) };
  const mixed = new Set(deciding?.tracks.map(({ kind }) => kind)).size > 1;
  const tracks = mixed ? [] : weightedTracks(inForce, deciding);
  return { requiredAction: requiredAction(tracks), quotedAction: quotedAction(tracks) } satisfies Record<
    string,
    Decimal | null
  >;
}

/** The day the first of the medical terms in force today ends. */
const termEnd = (lines: readonly LineFacts[], today: Day): Day | null =>
  lines
    .filter(({ coverage }) => coverage === "MEDICAL")
    .flatMap((line) => termOn(line, today)?.toOn ?? [])
    .sort()[0] ?? null;
