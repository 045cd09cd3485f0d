import { addDays, type Day, daysBetween } from "@/lib/units/day";
import type { Funding } from "./cast";

/** Where a renewal stands by the calendar alone; `decides` is the day before the effective date of the customer's yes. */
export function stageOn(today: Day, effective: Day, funding: Funding, decides: number) {
  const left = daysBetween(today, effective);
  if (left <= 0) return left < -75 ? "CLOSED" : left < -30 ? "POST_RENEWAL" : "EFFECTIVE";
  if (left <= decides - 11) return left < 30 ? "IMPLEMENTATION" : "SOLD_RENEWED";
  if (left <= decides) return "VERBAL";
  return path[funding].find(([from]) => left > from)![1];
}

/** Each stage lasts while more days than these are left. */
const path: Record<Funding, [number, string][]> = {
  INSURED: [
    [180, "PLANNING"],
    [150, "PRE_RENEWAL_REVIEW"],
    [135, "DATA_CUT"],
    [120, "UW_FORMULA"],
    [110, "INTERNAL_REVIEW"],
    [97, "APPROVAL"],
    [78, "RELEASED"],
    [0, "NEGOTIATION"],
  ],
  ASC: [
    [270, "PLANNING"],
    [210, "RFP_WATCH"],
    [160, "FEE_PROPOSAL"],
    [130, "FEE_RELEASED"],
    [0, "NEGOTIATION"],
  ],
};

const order = [
  ...["PLANNING", "RFP_WATCH", "PRE_RENEWAL_REVIEW", "DATA_CUT", "UW_FORMULA", "FEE_PROPOSAL", "INTERNAL_REVIEW"],
  ...[
    "APPROVAL",
    "SL_PRELIM",
    "SL_DISCLOSURE",
    "SL_FIRM",
    "FEE_RELEASED",
    "EXPECTED_CLAIMS",
    "RELEASED",
    "NEGOTIATION",
    "DECISION",
    "VERBAL",
  ],
  ...[
    "SOLD_RENEWED",
    "SOLD_WITH_CHANGES",
    "LOST",
    "CONTRACTING",
    "IMPLEMENTATION",
    "EFFECTIVE",
    "POST_RENEWAL",
    "CLOSED",
  ],
];

/** Has a track at `stage` come as far as `milestone`? */
export const hasReached = (stage: string, milestone: string) => order.indexOf(stage) >= order.indexOf(milestone);

export const isSold = (stage: string) =>
  [
    "SOLD_RENEWED",
    "SOLD_WITH_CHANGES",
    "CONTRACTING",
    "IMPLEMENTATION",
    "EFFECTIVE",
    "POST_RENEWAL",
    "CLOSED",
  ].includes(stage);

export const before = (effective: Day, days: number) => addDays(effective, -days);

/** The signature follows the verbal yes by eleven days. */
export function signedOn({ effective, decides }: { effective: Day; decides: number }, today: Day) {
  const signed = before(effective, Math.max(decides - 11, 2));
  return signed <= today ? signed : addDays(today, -2);
}
