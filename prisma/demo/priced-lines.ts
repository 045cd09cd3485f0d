import type { Calendar } from "./calendar";
import type { PricedLine } from "./cast";
import { earnings, withClaims } from "./earnings";
import type { Headcount } from "./headcount";
import { lineIdOf, putLine, putTerms } from "./line-rows";
import type { Telling } from "./lines";
import { putMonths } from "./months";
import type { Book } from "./table";
import { moved, type Term } from "./terms";
import { tierRates } from "./tiers";

/** A line with a price of its own: terms beside the medical ones, and months unless it has yet to begin. */
export function putPriced(book: Book, calendar: Calendar, telling: Telling, line: PricedLine) {
  const { cast, accountId, terms, ahead } = telling;
  const lineId = lineIdOf(accountId, line.coverage, line.ahead ? line.planOption : "");
  const of = { accountId, lineId, coverage: line.coverage };
  const own = line.ahead ? [at(ahead, line, 0)] : terms.map((term, index) => at(term, line, index + 1 - terms.length));
  const agreed = telling.signed && !line.ahead ? [at(ahead, line, 1)] : [];
  const dental = line.basis === "TIER" ? tierRates(line.rateCents, enrolled(cast.contracts, line)) : null;
  putLine(book, of, line.planOption, own[0]!.from, cast);
  putTerms(book, of, [...own, ...agreed], () => ({
    price_basis: line.basis,
    tier_rates: dental,
    commission: line.funding === "INSURED" ? "0.04" : null,
    pooling_point: line.coverage === "STOP_LOSS" ? cast.poolingPoint : null,
  }));
  if (!line.ahead) putPricedMonths(book, calendar, telling, line, own);
}

function putPricedMonths(
  book: Book,
  calendar: Calendar,
  { cast, accountId, counts }: Telling,
  line: PricedLine,
  own: Term[],
) {
  const seed = `${cast.key} ${line.coverage}`;
  const of = { accountId, lineId: lineIdOf(accountId, line.coverage), seed, claims: Boolean(line.lossRatioBps) };
  const sharing = counts.map((count) => shareOf(count, line));
  const months = earnings(sharing, own, line.basis === "PMPM");
  const year = months.slice(-12).reduce((sum, { revenueCents }) => sum + revenueCents, 0);
  const claims = Math.round((year * (line.lossRatioBps ?? 0)) / 10_000);
  putMonths(book, calendar, of, claims ? withClaims(seed, months, claims) : months);
}

/** The line's rate so many contract years from now, at 2.8 % a year. */
const at = ({ from, to }: Term, line: PricedLine, years: number): Term => ({
  from,
  to,
  funding: line.funding,
  rateCents: moved(line.rateCents, 280 * years),
});

const enrolled = (contracts: number, { enrolledBps = 10_000 }: PricedLine) =>
  Math.round((contracts * enrolledBps) / 10_000);

function shareOf({ month, members, contracts }: Headcount, line: PricedLine): Headcount {
  if (line.retirees) return { month, members: line.retirees, contracts: line.retirees };
  const { enrolledBps = 10_000 } = line;
  return { month, members: Math.round((members * enrolledBps) / 10_000), contracts: enrolled(contracts, line) };
}
