import { addDays, addMonths, type Day } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast, PricedLine } from "./cast";
import { type Earned, earnings, withClaims } from "./earnings";
import type { Headcount } from "./headcount";
import { putMonths } from "./months";
import { idOf } from "./random";
import { type Book, dollars, put } from "./table";
import { moved, type Term } from "./terms";
import { tierRates } from "./tiers";

export type History = { cast: Cast; accountId: string; terms: Term[]; counts: Headcount[]; months: Earned[] };

const plans: Record<string, string> = {
  PHARMACY: "Carved in",
  DENTAL: "Dental PPO",
  VISION: "Vision",
  BEHAVIORAL: "Behavioral navigation",
  CARE_MANAGEMENT: "Enhanced care management",
  SPENDING_ACCOUNTS: "HSA and FSA",
  GROUP_MEDICARE: "Medicare Advantage PPO",
  ANCILLARY: "Life and disability",
};

export const lineIdOf = (accountId: string, coverage: string, option = "") => idOf("line", accountId, coverage, option);

/** Every line of an account with its terms and months: medical, those priced apart, those inside the medical rate. */
export function putLines(book: Book, calendar: Calendar, history: History) {
  putMedical(book, calendar, history);
  const { cast } = history;
  for (const line of cast.traits.priced) putPriced(book, calendar, history, line);
  const priced = new Set(cast.traits.priced.filter(({ ahead }) => !ahead).map(({ coverage }) => coverage));
  for (const family of cast.families) if (!priced.has(family)) putIncluded(book, history, family);
}

function putMedical(book: Book, calendar: Calendar, { cast, accountId, terms, months }: History) {
  const lineId = lineIdOf(accountId, "MEDICAL");
  const started = cast.traits.years === undefined ? addMonths(terms[0]!.from, -12 * sinceYears(cast)) : terms[0]!.from;
  putLine(
    book,
    accountId,
    lineId,
    "MEDICAL",
    cast.outOfStatePct > 20 ? "PPO and HDHP, national" : "HMO and PPO",
    started,
    cast,
  );
  const guarantee = cast.traits.guarantee;
  const until =
    guarantee === undefined ? null : addDays(addMonths(nextRenewal(calendar, cast.renews), 12 * guarantee), -1);
  for (const term of terms) {
    const insured = term.funding === "INSURED";
    const current = term.from <= calendar.asOf && calendar.asOf <= term.to;
    put(book, "line_terms", {
      ...termRow(accountId, lineId, "MEDICAL", term.from, term.to),
      funding: term.funding,
      price_basis: insured ? "PMPM" : "PEPM",
      rate: dollars(term.rateCents),
      target_rate: term.targetCents ? dollars(term.targetCents) : null,
      tier_rates:
        insured && current
          ? tierRates(Math.round((term.rateCents * cast.members) / cast.contracts), cast.contracts)
          : null,
      commission: insured ? "0.02" : null,
      pooling_point: cast.poolingPoint,
      guaranteed_until: current ? until : null,
    });
  }
  putMonths(book, calendar, { accountId, lineId, seed: `${cast.key} MEDICAL`, claims: true }, months);
}

/** Long-standing accounts began before the history does. */
const sinceYears = ({ key }: Cast) => 2 + (Number(key.replace(/\D/g, "")) % 17);

function putPriced(book: Book, calendar: Calendar, history: History, line: PricedLine) {
  const { cast, accountId, terms, counts } = history;
  const lineId = lineIdOf(accountId, line.coverage, line.ahead ? line.planOption : "");
  const next = nextRenewal(calendar, cast.renews);
  const ahead: Term = {
    from: next,
    to: addDays(addMonths(next, 12), -1),
    funding: line.funding,
    rateCents: line.rateCents,
  };
  const own = line.ahead ? [ahead] : terms.map((term, index) => earlier(term, line, terms.length - 1 - index));
  putLine(book, accountId, lineId, line.coverage, line.planOption, own[0]!.from, cast);
  for (const term of own) {
    put(book, "line_terms", {
      ...termRow(accountId, lineId, line.coverage, term.from, term.to),
      funding: line.funding,
      price_basis: line.basis,
      rate: dollars(term.rateCents),
      target_rate: null,
      tier_rates: line.basis === "TIER" ? tierRates(term.rateCents, enrolled(cast.contracts, line)) : null,
      commission: line.funding === "INSURED" ? "0.04" : null,
      pooling_point: line.coverage === "STOP_LOSS" ? cast.poolingPoint : null,
      guaranteed_until: null,
    });
  }
  if (line.ahead) return;
  const months = earnings(
    counts.map((count) => shareOf(count, line)),
    own,
    line.basis === "PMPM",
  );
  const year = months.slice(-12).reduce((sum, { revenueCents }) => sum + revenueCents, 0);
  const claimed = line.lossRatioBps
    ? withClaims(`${cast.key} ${line.coverage}`, months, Math.round((year * line.lossRatioBps) / 10_000))
    : months;
  putMonths(
    book,
    calendar,
    { accountId, lineId, seed: `${cast.key} ${line.coverage}`, claims: Boolean(line.lossRatioBps) },
    claimed,
  );
}

const earlier = ({ from, to }: Term, line: PricedLine, years: number): Term => ({
  from,
  to,
  funding: line.funding,
  rateCents: moved(line.rateCents, -280 * years),
});

const enrolled = (contracts: number, { enrolledBps = 10_000 }: PricedLine) =>
  Math.round((contracts * enrolledBps) / 10_000);

function shareOf({ month, members, contracts }: Headcount, line: PricedLine): Headcount {
  if (line.retirees) return { month, members: line.retirees, contracts: line.retirees };
  const { enrolledBps = 10_000 } = line;
  return { month, members: Math.round((members * enrolledBps) / 10_000), contracts: enrolled(contracts, line) };
}

function putIncluded(book: Book, { cast, accountId, terms }: History, family: string) {
  const lineId = lineIdOf(accountId, family);
  putLine(book, accountId, lineId, family, plans[family] ?? family, terms[0]!.from, cast);
  for (const term of terms) {
    put(book, "line_terms", {
      ...termRow(accountId, lineId, family, term.from, term.to),
      funding: term.funding,
      price_basis: "INCLUDED",
      rate: "0",
      target_rate: null,
      tier_rates: null,
      commission: null,
      pooling_point: null,
      guaranteed_until: null,
    });
  }
}

function putLine(
  book: Book,
  accountId: string,
  id: string,
  coverage: string,
  option: string,
  started: Day,
  { lapse }: Cast,
) {
  put(book, "lines", {
    id,
    account_id: accountId,
    coverage,
    plan_option: option,
    started_on: started,
    terminated_on: lapse?.on ?? null,
    termination_reason: lapse?.reason ?? null,
    version: 1,
  });
}

const termRow = (accountId: string, lineId: string, coverage: string, from: Day, to: Day) => ({
  id: idOf("term", lineId, from),
  account_id: accountId,
  line_id: lineId,
  coverage,
  from_on: from,
  to_on: to,
  version: 1,
});
