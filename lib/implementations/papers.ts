import type { TrackKind } from "@/lib/renewals/due-dates";
import { type Day, daysBetween } from "@/lib/units/day";

/** What both sides sign after a yes. */
export const paperKinds = ["AMENDMENT", "FEE_SCHEDULE", "GUARANTEES", "BAA", "POLICY"] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperNames: Record<PaperKind, string> = {
  AMENDMENT: "Contract amendment",
  FEE_SCHEDULE: "Schedule of fees",
  GUARANTEES: "Performance-guarantee exhibit",
  BAA: "Business associate agreement",
  POLICY: "Stop-loss policy",
};

/** What every decision of a kind needs; more is added where a contract asks for it. */
export const usualPapers: Record<TrackKind, PaperKind[]> = {
  INSURED: ["AMENDMENT"],
  FEE: ["AMENDMENT", "FEE_SCHEDULE"],
  STOP_LOSS: ["POLICY"],
};

/** The days an agreement has been in force without a signature; zero before its effective day and once it is signed. */
export const daysUnsigned = (signedOn: Day | null, effectiveOn: Day, today: Day) =>
  signedOn || today <= effectiveOn ? 0 : daysBetween(effectiveOn, today);
