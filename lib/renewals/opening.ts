import { addDays, addMonths, type Day } from "@/lib/units/day";
import { dueDates, type TrackKind } from "./due-dates";
import type { Templates } from "./templates";

/** A line that runs, with its price: the term of the day, or the one nearest to it; exact text for the rate. */
export type OpeningLine = {
  id: string;
  coverage: string;
  terminatedOn: Day | null;
  funding: string;
  /** Its price is inside another line’s. */
  included: boolean;
  rate: string;
  toOn: Day;
  guaranteedUntil: Day | null;
  /** The last decision about it: the day it is for, and whether it ended the line. */
  last: { effectiveOn: Day; lost: boolean } | null;
};
/** An account in force as its renewals are opened: contracts now, and the days it has renewals for already. */
export type OpeningAccount = {
  id: string;
  publicSector: boolean;
  contracts: number;
  lines: readonly OpeningLine[];
  renewals: readonly Day[];
};
export type OpenedTrack = {
  lineId: string;
  kind: TrackKind;
  guaranteed: boolean;
  currentRate: string;
  releaseDueOn: Day;
  decideByOn: Day;
};
export type Opened = { effectiveOn: Day; tracks: OpenedTrack[] };

const isMedical = ({ coverage }: { coverage: string }) => coverage === "MEDICAL";

/**
 * The renewal to open for an account today, if any: always one ahead, and the one after it once the clock of one of its
 * decisions has begun. Medical sets the day and every line that decides apart and renews on it comes along; of an account
 * without medical the line that renews first sets it.
 */
export function opensToday(account: OpeningAccount, today: Day, templates: Templates): Opened | undefined {
  const lines = account.lines.filter(({ last }) => !last?.lost);
  const medical = lines.filter(isMedical);
  const effectiveOn = (medical.length ? medical : lines.filter(({ included }) => !included))
    .map((line) => nextOf(line, account.renewals, today))
    .sort()[0];
  if (!effectiveOn) return;
  const runs = (line: OpeningLine) =>
    (!line.terminatedOn || line.terminatedOn >= effectiveOn) && (isMedical(line) || line.toOn < effectiveOn);
  const renewing = lines.filter((line) => runs(line) && nextOf(line, account.renewals, today) === effectiveOn);
  if (medical.length && !renewing.some(isMedical)) return;
  const tracks = renewing.filter((line) => decidesApart(line, renewing)).map((line) => trackOf(line, effectiveOn));
  const dated = tracks.map((track) => ({ ...track, ...dueDates({ ...account, ...track, effectiveOn }, templates) }));
  const ahead = account.renewals.some((day) => day > today);
  if (dated.length === 0 || (ahead && dated.every(({ opensOn }) => opensOn > today))) return;
  return { effectiveOn, tracks: dated.map(({ opensOn, ...track }) => track) };
}

const longestTerm = 10;

/**
 * The first anniversary ahead that has no renewal yet: of the line’s last decision, else of the day its term ends. Medical
 * has a contract year within a term of several; a line beside it renews when its own price ends.
 */
function nextOf(line: OpeningLine, renewals: readonly Day[], today: Day): Day {
  const base = line.last?.effectiveOn ?? addDays(line.toOn, 1);
  let years = line.last || !isMedical(line) ? 0 : -longestTerm;
  let day = addMonths(base, 12 * years);
  while (day <= today || renewals.includes(day)) day = addMonths(base, 12 * ++years);
  return day;
}

/** What is priced inside another line follows it, and so does an ASC fee beside medical’s own. */
function decidesApart(line: OpeningLine, renewing: readonly OpeningLine[]) {
  if (line.included) return false;
  return isMedical(line) || line.funding !== "ASC" || !renewing.some(isMedical);
}

function trackOf(line: OpeningLine, effectiveOn: Day) {
  const { id: lineId, coverage, funding, rate: currentRate, guaranteedUntil } = line;
  const kind: TrackKind = coverage === "STOP_LOSS" ? "STOP_LOSS" : funding === "ASC" ? "FEE" : "INSURED";
  const guaranteed = kind === "FEE" && guaranteedUntil !== null && guaranteedUntil >= effectiveOn;
  return { lineId, kind, guaranteed, currentRate };
}
