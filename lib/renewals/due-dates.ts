import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";
import { type Templates, templatesFrom } from "./templates";

export type TrackKind = "INSURED" | "FEE" | "STOP_LOSS";
type Case = {
  kind: TrackKind;
  /** Of a fee: a guarantee sets it for the year that begins. */
  guaranteed?: boolean;
  effectiveOn: Day;
  contracts: number;
  publicSector: boolean;
};

/** T minus so many calendar days, rolled back to a business day. */
export const tMinus = (effectiveOn: Day, days: number): Day => rollBack(addDays(effectiveOn, -days));

/**
 * When a decision opens, when the quote must be with the broker and by when it is decided, by the template for its
 * kind, the size of the account, whether it is public, and whether its fee is guaranteed for the year.
 */
export function dueDates(renewal: Case, templates: Templates = templatesFrom(undefined)) {
  const { effectiveOn } = renewal;
  return {
    opensOn: tMinus(effectiveOn, opensBy(renewal, templates)),
    releaseDueOn: tMinus(effectiveOn, releaseBy(renewal, templates)),
    decideByOn: tMinus(effectiveOn, templateOf(renewal, templates).decide),
  };
}

const templateOf = ({ kind, guaranteed }: Case, templates: Templates) =>
  templates[kind === "FEE" && guaranteed ? "GUARANTEED" : kind];

function opensBy(renewal: Case, templates: Templates) {
  const { kind, guaranteed, contracts, publicSector } = renewal;
  const usual =
    templateOf(renewal, templates).opens + (publicSector && kind !== "STOP_LOSS" ? templates.public.sooner : 0);
  const large = kind === "FEE" && !guaranteed && contracts >= templates.large.contracts;
  return large ? Math.max(usual, templates.large.opens) : usual;
}

function releaseBy(renewal: Case, templates: Templates) {
  const { kind, guaranteed, effectiveOn, publicSector } = renewal;
  const usual = templateOf(renewal, templates).release;
  if (!publicSector || kind === "STOP_LOSS" || guaranteed) return usual;
  if (effectiveOn.endsWith("-07-01")) return templates.public.july;
  return kind === "FEE" ? templates.public.fee : usual;
}

/** On time is measured against the rolled date. */
export const isOnTime = (releasedOn: Day, releaseDueOn: Day) => releasedOn <= releaseDueOn;
