import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";

export type TrackKind = "INSURED" | "FEE" | "STOP_LOSS";
type Case = { kind: TrackKind; effectiveOn: Day; contracts: number; publicSector: boolean };

/** Days before the effective date by which each decision opens, is released and decided. */
const templates: Record<TrackKind, { opens: number; release: number; decide: number }> = {
  INSURED: { opens: 210, release: 90, decide: 60 },
  FEE: { opens: 270, release: 150, decide: 45 },
  STOP_LOSS: { opens: 120, release: 30, decide: 15 },
};
const largeFee = { contracts: 5000, opens: 540 };

/** T minus so many calendar days, rolled back to a business day. */
export const tMinus = (effectiveOn: Day, days: number): Day => rollBack(addDays(effectiveOn, -days));

/**
 * When a decision opens, when the quote must be with the broker and by when it is decided. A large ASC fee opens
 * eighteen months ahead; a public employer decides by vote, so its fee goes out a month earlier, and for July at T-165.
 */
export function dueDates(renewal: Case) {
  const template = templates[renewal.kind];
  const opens = renewal.kind === "FEE" && renewal.contracts >= largeFee.contracts ? largeFee.opens : template.opens;
  return {
    opensOn: tMinus(renewal.effectiveOn, opens),
    releaseDueOn: tMinus(renewal.effectiveOn, releaseBy(renewal)),
    decideByOn: tMinus(renewal.effectiveOn, template.decide),
  };
}

function releaseBy({ kind, effectiveOn, publicSector }: Case) {
  const usual = templates[kind].release;
  if (!publicSector || kind === "STOP_LOSS") return usual;
  if (effectiveOn.endsWith("-07-01")) return 165;
  return kind === "FEE" ? 180 : usual;
}

/** On time is measured against the rolled date. */
export const isOnTime = (releasedOn: Day, releaseDueOn: Day) => releasedOn <= releaseDueOn;
