import type { CreditShown } from "@/lib/credits/shown";
import type { Day } from "@/lib/units/day";
import { decimal, toCents } from "@/lib/units/decimal";
import { type RateExhibit, rateExhibit } from "./exhibit";
import { type KeptTier, tiersOf } from "./tiers";

/** What is known of a decision when its rate leaves. Records hold more; what is not named here stays behind. */
export type Releasing = {
  account: string;
  title: string;
  kind: "INSURED" | "FEE" | "STOP_LOSS";
  /** PMPM, PEPM or TIER, of the term that runs until the effective day; null where none does. */
  basis: string | null;
  effectiveOn: Day;
  members: number;
  contracts: number;
  /** Null where the line begins with this rate. */
  currentRate: string | null;
  /** The rate that leaves. */
  rate: string;
  tiers: Readonly<Record<string, KeptTier>> | null;
  /** What is given beside the rate. */
  credits?: readonly CreditShown[];
  sentTo: string;
  today: Day;
};

/** Whether a rate is of a member or of a contract a month. */
export const unitOf = ({ basis, kind }: Pick<Releasing, "basis" | "kind">) =>
  basis === "PMPM" || (basis === null && kind === "INSURED") ? "PMPM" : "PEPM";

/** The exhibit of a rate that leaves: each field is named here. Rates are contractual, to the cent. */
export function rateExhibitOf(known: Releasing): RateExhibit {
  const {
    account,
    title,
    effectiveOn,
    members,
    contracts,
    currentRate,
    rate,
    tiers,
    credits = [],
    sentTo,
    today,
  } = known;
  const hasTiers = currentRate !== null && known.kind === "INSURED" && members > 0;
  return rateExhibit.parse({
    kind: "RATE_EXHIBIT",
    preparedFor: account,
    sentTo,
    preparedOn: today,
    effectiveOn,
    title,
    unit: unitOf(known),
    members,
    contracts,
    current: currentRate === null ? null : toCents(decimal(currentRate)).toFixed(2),
    rate: toCents(decimal(rate)).toFixed(2),
    tiers: hasTiers ? tiersOf(tiers, contracts) : [],
    credits: credits.map(({ name, of, from, to, amount }) => ({ name, of, from, to, amount })),
  });
}
