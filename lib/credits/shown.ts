import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { Stage } from "@/lib/opportunities/stages";
import { addYears, type Day } from "@/lib/units/day";
import { decimal, toCents } from "@/lib/units/decimal";
import { type Credit, creditNames } from "./kinds";
import { isLive, standingOf } from "./standing";

/** A credit as a customer reads it: what it comes out of, its code and who gave it stay behind. */
export type CreditShown = { name: string; of: string; from: Day; to: Day; amount: string };
type Given = Credit & { stage: Stage | null; endedOn: Day | null };
type Priced = { kind: "INSURED" | "FEE" | "STOP_LOSS"; coverage: string; effectiveOn: Day; today: Day };

/**
 * The credits that stand beside a rate in the year it begins with: of the line itself, and beside medical whatever comes out
 * of its fee or margin, on whichever line it hangs. What fell, lapsed or was withdrawn is not offered.
 */
export function creditsShown(credits: readonly Given[], { kind, coverage, effectiveOn, today }: Priced): CreditShown[] {
  const source = kind === "FEE" ? "ADMIN_FEE" : "MARGIN";
  const last = addYears(effectiveOn, 1);
  return credits
    .filter((credit) => isLive(standingOf(credit, { ...credit, today })))
    .filter(({ fromOn, toOn }) => fromOn < last && toOn >= effectiveOn)
    .filter(
      (credit) =>
        credit.coverage === coverage || (coverage === "MEDICAL" && kind !== "STOP_LOSS" && credit.source === source),
    )
    .map(({ kind: given, coverage: hangs, fromOn, toOn, amount }) => ({
      name: creditNames[given],
      of: coverageNames[hangs as Coverage] ?? hangs,
      from: fromOn,
      to: toOn,
      amount: toCents(decimal(amount)).toFixed(2),
    }));
}
