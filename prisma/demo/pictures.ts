import { addMonths, type Day, firstOfYear, lastFullMonth, monthsThrough } from "@/lib/units/day";
import { type Calendar, mondaysBefore } from "./calendar";
import type { Earned } from "./earnings";
import type { Telling } from "./lines";
import { idsUnder } from "./random";
import { stageAhead } from "./renewals";
import { isSold } from "./stages";
import type { Told } from "./story";
import { type Book, dollars, put, type Row } from "./table";
import { type Term, termBefore } from "./terms";

export const weeksKept = 47;

/** What a picture of the past is made from: the account as told, and its standing on the seed day. */
export type Sitter = { telling: Telling; told: Told; standing: Row };

/**
 * An account's standing on every Monday of the last year: counts, dollars and the renewal as they were then. Health is
 * today's from the day of the news that made it so, and good before.
 */
export function putPictures(book: Book, calendar: Calendar, { telling, told, standing }: Sitter) {
  const { cast, accountId, months, terms } = telling;
  const id = idsUnder("picture", accountId);
  const news = newsOf(told) ?? calendar.today;
  for (const monday of mondaysBefore(calendar, weeksKept)) {
    const asOf = lastFullMonth(monday);
    const here = months.findIndex(({ month }) => month === asOf);
    const gone = cast.lapse && cast.lapse.on < monday;
    if (here < 0 || gone) continue;
    const health = healthThen(standing, monday >= news);
    const renewal = renewalThen(telling, told, monday);
    const risky = renewal.season_state === "OPEN" && health.health_level === "AT_RISK";
    const then = { ...standing, ...moneyThen(months, terms, here), ...renewal, ...health };
    const day = {
      ...(risky && { season_state: "AT_RISK" }),
      business_day: monday,
      computed_at: `${monday}T09:00:00Z`,
      as_of_month: asOf,
      lapsed: false,
      lines: [],
    };
    put(book, "snapshots", {
      id: id(),
      account_id: accountId,
      taken_on: monday,
      taken_at: `${monday}T09:00:00Z`,
      standing: numbered({ ...then, ...day }),
    });
  }
}

function moneyThen(months: Earned[], terms: Term[], here: number): Row {
  const now = months[here]!;
  const year = months.slice(Math.max(0, here - 11), here + 1).filter(({ funding }) => funding === "INSURED");
  const term = terms.find(({ to }) => now.month <= to)!;
  const insured = now.funding === "INSURED";
  const [earned, incurred] = [total(year, "revenueCents"), total(year, "claimsCents")];
  const membersOn = (month: Day) => months.find((each) => each.month === month)?.members ?? 0;
  return {
    members: now.members,
    contracts: now.contracts,
    asc_members: insured ? 0 : now.members,
    asc_contracts: insured ? 0 : now.contracts,
    insured_members: insured ? now.members : 0,
    members_year_ago: membersOn(addMonths(now.month, -12)),
    members_opening: membersOn(addMonths(firstOfYear(now.month), -1)),
    sparkline: monthsThrough(now.month, 12).map(membersOn),
    insured_premium: dollars(insured ? now.revenueCents * 12 : 0),
    asc_fees: dollars(insured ? 0 : now.revenueCents * 12),
    target_fees: dollars(now.contracts * (term.targetCents ?? 0) * 12),
    earned_premium: dollars(earned),
    incurred_claims: dollars(incurred),
    loss_ratio: earned ? (incurred / earned).toFixed(8) : null,
    fee_adequacy: term.targetCents ? (term.rateCents / term.targetCents).toFixed(8) : null,
  };
}

function renewalThen({ cast, accountId, terms }: Telling, told: Told, monday: Day): Row {
  const ahead = cast.lapse ? undefined : nextOf(cast.renews, monday);
  const recent = told.outcome && monday < told.outcome.decided ? { ...told, outcome: undefined } : told;
  const stage = stageAhead(
    { ...cast, traits: { ...cast.traits, stage: undefined } },
    { today: monday, asOf: monday, months: [] },
    recent,
  );
  const status = statusOf(stage);
  return {
    account_id: accountId,
    renews_on: ahead ?? termBefore(terms, monday).to,
    status,
    season_state: seasonStates[status] ?? "OPEN",
  };
}

const nextOf = (renews: string, day: Day) => {
  const thisYear = `${day.slice(0, 5)}${renews}`;
  return thisYear > day ? thisYear : addMonths(thisYear, 12);
};

const seasonStates: Record<string, string> = { RENEWED: "RETAINED", VERBAL: "VERBAL", LAPSING: "LOST" };

function statusOf(stage: string) {
  if (isSold(stage)) return "RENEWED";
  const known: Record<string, string> = {
    LOST: "LAPSING",
    VERBAL: "VERBAL",
    NEGOTIATION: "NEGOTIATING",
    RELEASED: "RELEASED",
    FEE_RELEASED: "RELEASED",
    APPROVAL: "PRICING",
    INTERNAL_REVIEW: "PRICING",
    FEE_PROPOSAL: "PRICING",
    UW_FORMULA: "UNDERWRITING",
    DATA_CUT: "DATA",
  };
  return known[stage] ?? "PLANNING";
}

/** The first word of trouble a story gives. */
function newsOf({ rfps = [], issues = [], relationships = [], outcome }: Told): Day | undefined {
  const escalated = issues.flatMap((issue) => issue.escalated ?? []);
  const changed = relationships.flatMap(({ kind, on }) => (kind === "EXECUTIVE_MEETING" ? [] : [on]));
  return [
    ...rfps.map(({ received }) => received),
    ...escalated,
    ...changed,
    ...(outcome ? [outcome.decided] : []),
  ].sort()[0];
}

const good = { level: "GOOD", reason: "On track" };
const healthThen = ({ health_level, health_letter, health_reason, health }: Row, told: boolean): Row =>
  told
    ? { health_level, health_letter, health_reason, health }
    : {
        health_level: "GOOD",
        health_letter: null,
        health_reason: "On track",
        health: health_level === "GOOD" ? health : { S: good, R: good, P: good, M: good },
      };

/** Dollars and ratios as the database spells a row in JSON: numbers, not text. */
const numbered = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value !== null && money.has(column) ? Number(value) : value]),
  );

const money = new Set([
  ...["insured_premium", "stop_loss_premium", "asc_fees", "target_fees", "other_revenue", "earned_premium"],
  ...["incurred_claims", "stop_loss_earned", "stop_loss_claims", "loss_ratio", "fee_adequacy"],
  ...["required_action", "quoted_action"],
]);

const total = (months: Earned[], what: "revenueCents" | "claimsCents") =>
  months.reduce((sum, each) => sum + each[what], 0);
