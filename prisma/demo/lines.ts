import { addDays, addMonths } from "@/lib/units/day";
import { type Calendar, nextRenewal } from "./calendar";
import type { Cast } from "./cast";
import type { Earned } from "./earnings";
import type { Headcount } from "./headcount";
import { lineIdOf, putLine, putTerms } from "./line-rows";
import { putMonths } from "./months";
import { putPriced } from "./priced-lines";
import type { Book } from "./table";
import { moved, type Term } from "./terms";
import { tierRates } from "./tiers";

/** What the medical line of an account is called. */
export const medicalOption = ({ outOfStatePct }: Cast) =>
  outOfStatePct > 20 ? "PPO and HDHP, national" : "HMO and PPO";

export type History = { cast: Cast; terms: Term[]; counts: Headcount[]; months: Earned[] };
/** An account about to be written: `ahead` is its next contract year, agreed when signed. */
export type Telling = History & { accountId: string; signed: boolean; ahead: Term };

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

/** The next contract year as the renewal quotes it. */
export function termAheadOf({ traits, renews, funding }: Cast, calendar: Calendar, terms: Term[]): Term {
  const from = nextRenewal(calendar, renews);
  const last = terms.at(-1)!;
  const rateCents = moved(last.rateCents, traits.requiredBps - traits.reliefBps);
  return {
    from,
    to: addDays(addMonths(from, 12), -1),
    funding,
    rateCents,
    targetCents: last.targetCents && moved(last.targetCents, 250),
  };
}

/** Every line of an account with its terms and months: medical, those priced apart, those inside the medical rate. */
export function putLines(book: Book, calendar: Calendar, telling: Telling) {
  putMedical(book, calendar, telling);
  const { families, traits } = telling.cast;
  for (const line of traits.priced) putPriced(book, calendar, telling, line);
  const priced = traits.priced.flatMap(({ ahead, coverage }) => (ahead ? [] : [coverage]));
  for (const family of families) if (!priced.includes(family)) putIncluded(book, telling, family);
}

function putMedical(book: Book, calendar: Calendar, telling: Telling) {
  const { cast, accountId, months } = telling;
  const of = { accountId, lineId: lineIdOf(accountId, "MEDICAL"), coverage: "MEDICAL" };
  const until = guaranteedUntil(cast, calendar);
  putLine(book, of, medicalOption(cast), customerSince(telling), cast);
  putTerms(book, of, allTerms(telling), (term) => ({
    price_basis: term.funding === "INSURED" ? "PMPM" : "PEPM",
    target_rate: term.targetCents ? (term.targetCents / 100).toFixed(2) : null,
    tier_rates: term.funding === "INSURED" && term.to >= calendar.asOf ? tiersOf(cast, term) : null,
    commission: term.funding === "INSURED" ? "0.02" : null,
    pooling_point: cast.poolingPoint,
    guaranteed_until: until && term.to >= calendar.asOf && until >= term.to ? until : null,
  }));
  putMonths(book, calendar, { ...of, seed: `${cast.key} MEDICAL`, claims: true }, months);
}

const allTerms = ({ terms, signed, ahead }: Telling) => (signed ? [...terms, ahead] : terms);

const tiersOf = ({ members, contracts }: Cast, { rateCents }: Term) =>
  tierRates(Math.round((rateCents * members) / contracts), contracts);

/** The last day of an account’s fee guarantee. */
export function guaranteedUntil({ traits, renews }: Cast, calendar: Calendar) {
  if (traits.guarantee === undefined) return;
  return addDays(addMonths(nextRenewal(calendar, renews), 12 * traits.guarantee), -1);
}

/** Long-standing accounts began before the history does. */
export function customerSince({ cast, terms }: Telling) {
  const years = cast.traits.years === undefined ? 2 + (Number(cast.key.replace(/\D/g, "")) % 17) : 0;
  return addMonths(terms[0]!.from, -12 * years);
}

function putIncluded(book: Book, telling: Telling, family: string) {
  const { cast, accountId, terms } = telling;
  const of = { accountId, lineId: lineIdOf(accountId, family), coverage: family };
  putLine(book, of, plans[family] ?? family, terms[0]!.from, cast);
  putTerms(book, of, allTerms(telling), () => ({ price_basis: "INCLUDED", rate: "0" }));
}
