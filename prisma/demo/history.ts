import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { type Earned, earnings, withClaims } from "./earnings";
import { headcounts } from "./headcount";
import type { History } from "./lines";
import { medicalTerms } from "./terms";

/** The book's own loss ratio, per million, which the rolling year must show again. */
const bookRatio = 909_587;
const closeEnough = 25;

/** Thirty-six months of an account's medical line. */
export function toldHistory(cast: Cast, calendar: Calendar, tilt: number): History {
  const terms = medicalTerms(cast, calendar);
  const counts = headcounts(cast, calendar, terms, tilt * leaning(cast));
  const earned = earnings(counts, terms);
  const months = withClaims(cast.key, earned, claimsOfYear(cast, earned.slice(-12)));
  return { cast, terms, counts, months };
}

const claimsOfYear = ({ lossRatioBps, claimsCents }: Cast, year: Earned[]) =>
  lossRatioBps
    ? Math.round((sum(year.map(({ revenueCents }) => revenueCents)) * lossRatioBps) / 10_000)
    : claimsCents * sum(year.map(({ members }) => members));

/**
 * The loss ratio of a year earned weighs accounts by what they earned, that of the file by what they would earn at the
 * last month's counts. The tilt bends a year's growth, up where experience is bad and down where it is good or the other
 * way round, by so many ten-thousandths that the two agree while every account keeps its own ratio.
 */
export function tiltOf(cast: Cast[], calendar: Calendar) {
  const insured = cast.filter((one) => one.key.startsWith("A") && one.lossRatioBps);
  let best = { tilt: 0, miss: Number.POSITIVE_INFINITY };
  for (const tilt of tilts) {
    const miss = Math.abs(ratioAt(insured, calendar, tilt) - bookRatio);
    if (miss < best.miss) best = { tilt, miss };
    if (miss <= closeEnough) break;
  }
  return best.tilt;
}

const tilts = Array.from({ length: 81 }, (_, index) => (index % 2 ? -1 : 1) * Math.ceil(index / 2) * 10);

const leaning = ({ lossRatioBps }: Cast) => (!lossRatioBps ? 0 : lossRatioBps > 9096 ? 1 : -1);

function ratioAt(insured: Cast[], calendar: Calendar, tilt: number) {
  const years = insured.map((one) => {
    const terms = medicalTerms(one, calendar);
    const earned = earnings(headcounts(one, calendar, terms, tilt * leaning(one)), terms).slice(-12);
    return { premium: sum(earned.map(({ revenueCents }) => revenueCents)), ratio: one.lossRatioBps! };
  });
  return (sum(years.map(({ premium, ratio }) => premium * ratio)) / sum(years.map(({ premium }) => premium))) * 100;
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
