import { addDays, type Day, endOfMonth } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";

export type TermKind = "FEE_GUARANTEE" | "RATE_CAP" | "PERFORMANCE" | "NEXT_RFP";

/** A term of an account; an RFP has no beginning, only the day it is expected. */
export type Term = { kind: TermKind; signed: boolean; fromOn: Day | null; toOn: Day };

/** An account of the wall; `weight` is what it is measured by, members or dollars of fees. */
export type TermAccount = { id: string; weight: Decimal | number; terms: readonly Term[] };

/** From so many days before a year begins, what is left of the one before is no row of a wall any more. */
const daysAhead = 45;

/** The five years the wall shows: from this one, or in its last weeks, when all of it is decided, from the next. */
export const wallYears = (today: Day) => {
  const first = Number(addDays(today, daysAhead).slice(0, 4));
  return Array.from({ length: 5 }, (_, index) => first + index);
};

/**
 * What of a kind ends in a year: the weight of each account once, however many of its terms do. Asked terms guarantee
 * nothing and do not count; an RFP counts as expected, signed or not.
 */
export function endingIn(accounts: readonly TermAccount[], kind: TermKind, year: number) {
  const ends = (term: Term) => term.kind === kind && yearOf(term.toOn) === year && (term.signed || kind === "NEXT_RFP");
  return sum(accounts.filter(({ terms }) => terms.some(ends)).map(({ weight }) => decimal(weight)));
}

/** Accounts with a term that reaches into the wall's years, the heaviest first. */
export const withTerms = <T extends TermAccount>(accounts: readonly T[], years: readonly number[]): T[] =>
  accounts
    .filter(({ terms }) => terms.some((term) => reaches(term, years)))
    .sort((a, b) => decimal(b.weight).cmp(a.weight) || (a.id < b.id ? -1 : 1));

/** Where a term lies on the wall, as shares of its width; none where it lies outside. */
export function stretch({ fromOn, toOn }: Term, years: readonly number[]) {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const end = Math.min(place(toOn, first, years.length), 1);
  const start = fromOn ? Math.max(place(fromOn, first, years.length, 1), 0) : end;
  return yearOf(toOn) < first || (fromOn ? yearOf(fromOn) > last : yearOf(toOn) > last) ? null : { start, end };
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
const reaches = (term: Term, years: readonly number[]) => stretch(term, years) !== null;
const place = (on: Day, first: number, count: number, before = 0) =>
  ((yearOf(on) - first) * 12 + Number(on.slice(5, 7)) - 1 + (Number(on.slice(8)) - before) / lengthOf(on)) /
  (count * 12);
const lengthOf = (on: Day) => Number(endOfMonth(on).slice(8));
