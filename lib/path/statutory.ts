import type { TrackKind } from "@/lib/renewals/due-dates";
import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";

/** `situs`: the state whose law the contract is under, never where the customer sits. `licence`: the product's. */
type Contract = { kind: TrackKind; situs: string | null; licence: "HMO" | "INSURANCE"; effectiveOn: Day };
export type Notice = { what: string; dueOn: Day; source: string };

type Rule = { what: string; days: number; source: string; applies: (contract: Contract) => boolean };

const insured = ({ kind }: Contract) => kind === "INSURED";
const rules: Rule[] = [
  {
    what: "Rate and coverage notice to the group",
    days: 120,
    source: "California, large-group HMO contracts",
    applies: (on) => insured(on) && on.situs === "CA" && on.licence === "HMO",
  },
  {
    what: "Rate notice to the policyholder",
    days: 60,
    source: "California Insurance Code 10199.1",
    applies: (on) => insured(on) && on.situs === "CA" && on.licence === "INSURANCE",
  },
  {
    what: "Rate notice to the producer",
    days: 45,
    source: "California Insurance Code 10199.1",
    applies: (on) => insured(on) && on.situs === "CA" && on.licence === "INSURANCE",
  },
  {
    what: "Notice if a product is discontinued",
    days: 90,
    source: "Federal guaranteed renewability",
    applies: insured,
  },
  { what: "Summary of Benefits and Coverage", days: 30, source: "Federal, before automatic renewal", applies: insured },
];

/** What the law asks by when, soonest first. A notice may not be late, so its day rolls back to a business day. */
export const noticesOf = (contract: Contract): Notice[] =>
  rules
    .filter(({ applies }) => applies(contract))
    .map(({ what, days, source }) => ({ what, source, dueOn: rollBack(addDays(contract.effectiveOn, -days)) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

/** The notices of a renewal's decisions, each once. */
export function noticesOfTracks(tracks: readonly Priced[], situs: string | null): Notice[] {
  const all = tracks.flatMap((track) => noticesOf({ ...track, situs, licence: licenceOf(track.planOption) }));
  return all
    .filter(({ what, dueOn }, at) => all.findIndex((other) => other.what === what && other.dueOn === dueOn) === at)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

type Priced = { kind: TrackKind; planOption: string; effectiveOn: Day };

/** The licence a plan is sold under, from the way plans are named. */
export const licenceOf = (planOption: string) => (/\bHMO\b/i.test(planOption) ? "HMO" : "INSURANCE");
