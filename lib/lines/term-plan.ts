import { dayText } from "@/lib/format";
import { addDays, type Day, endOfMonth } from "@/lib/units/day";

export type Term = { id: string; funding: string; fromOn: Day; toOn: Day };
export type NewTerm = { funding: string; fromOn: Day; toOn: Day; shorten: boolean; gap?: string };
type Line = { startedOn: Day; terminatedOn: Day | null };
/** What a new term does beside itself: the term it cuts short, and the events it is recorded with. */
export type TermPlan = {
  cut?: { id: string; toOn: Day; was: Day };
  events: { kind: "CONVERSION" | "GAP"; happenedOn: Day }[];
};

/**
 * Where a new term fits among those of its line, or the sentence that says why not: terms never overlap, run to a month's
 * end, and leave no month without a contract unless the reason is told. Another funding than before is a conversion.
 */
export function planTerm(line: Line, terms: readonly Term[], wanted: NewTerm, today: Day): TermPlan | string {
  const { fromOn, toOn, funding, shorten, gap } = wanted;
  if (toOn !== endOfMonth(toOn)) return "A term ends on the last day of a month.";
  if (fromOn < line.startedOn)
    return `The line began on ${dayText(line.startedOn, today)}. A term begins then or later.`;
  if (line.terminatedOn && toOn > line.terminatedOn)
    return `The line ends on ${dayText(line.terminatedOn, today)}. A term ends then or earlier.`;
  const later = terms.find((term) => term.fromOn >= fromOn && term.fromOn <= toOn);
  if (later)
    return `A term from ${dayText(later.fromOn, today)} to ${dayText(later.toOn, today)} stands there already.`;
  const before = terms.filter((term) => term.fromOn < fromOn).sort((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0];
  const after = terms.filter((term) => term.fromOn > toOn).sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0];
  const runsOn = before !== undefined && before.toOn >= fromOn;
  if (runsOn && before.toOn > toOn)
    return `The term in force runs to ${dayText(before.toOn, today)}, beyond this one. End this one then or later.`;
  if (runsOn && !shorten)
    return `The term in force runs to ${dayText(before.toOn, today)}. Choose to end it on ${dayText(addDays(fromOn, -1), today)}.`;
  const gaps = [
    before && !runsOn && addDays(before.toOn, 1) < fromOn ? addDays(before.toOn, 1) : undefined,
    after && addDays(toOn, 1) < after.fromOn ? addDays(toOn, 1) : undefined,
  ].filter((day) => day !== undefined);
  if (gaps[0] && !gap)
    return `From ${dayText(gaps[0], today)} on, the line would have no contract. Say why there is a gap.`;
  return {
    ...(runsOn && { cut: { id: before.id, toOn: addDays(fromOn, -1), was: before.toOn } }),
    events: [
      ...gaps.map((happenedOn) => ({ kind: "GAP" as const, happenedOn })),
      ...(before && before.funding !== funding ? [{ kind: "CONVERSION" as const, happenedOn: fromOn }] : []),
    ],
  };
}

type Price = { coverage: string; funding: string; priceBasis: string; rate: string };

/** Why a price basis does not go with the coverage and the funding; nothing where it does. */
export function basisProblem({ coverage, funding, priceBasis, rate }: Price): string | undefined {
  if (priceBasis === "INCLUDED") {
    if (["MEDICAL", "STOP_LOSS"].includes(coverage)) return "This coverage has a price of its own.";
    return /[1-9]/.test(rate) ? "What is included in another line’s price has a rate of zero." : undefined;
  }
  if (coverage === "STOP_LOSS" && funding !== "INSURED") return "Stop-loss is insured.";
  const right = basisFor(coverage, funding);
  return priceBasis === right ? undefined : `${basisNames[right]} is the basis of this coverage under this funding.`;
}

const basisNames = { PEPM: "PEPM", PMPM: "PMPM", TIER: "A tier rate" };

/** The basis a rate of its own has. */
export function basisFor(coverage: string, funding: string): keyof typeof basisNames {
  if (coverage === "STOP_LOSS" || funding === "ASC" || coverage === "ANCILLARY") return "PEPM";
  return coverage === "DENTAL" || coverage === "VISION" ? "TIER" : "PMPM";
}
