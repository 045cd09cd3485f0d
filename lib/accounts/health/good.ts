import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { RenewalFacts } from "../facts";
import { dayInWords } from "./words";

/** The short fact beside a green check: the reviewer's note, or how far the renewal is. */
export function goodReason(renewal: RenewalFacts | undefined, status: RenewalStatus, today: Day) {
  if (!renewal) return "No renewal open";
  if (renewal.headline) return renewal.headline;
  if (status === "RENEWED") return renewal.decidedOn ? `Signed ${dayInWords(renewal.decidedOn, today)}` : "Signed";
  return status === "VERBAL" ? "Verbal yes" : `${statusNames[status]}, on track`;
}
